const marks = /\[(OFD-\d{4}-\d{6,})\]\s*/g

/** A subject without the marks of enquiries in it, but that of `own`. */
export const withoutReferences = (subject: string, own?: string): string =>
  subject.replace(marks, (mark, reference) => (reference === own ? mark : '')).trim()
