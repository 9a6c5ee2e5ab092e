/** A value on one line, without characters that could pass for its end. */
export const withoutControls = (value: string) =>
  // eslint-disable-next-line no-control-regex -- these are what it is about
  value.replace(/[\0-\x1f\x7f]+/g, ' ').trim()
