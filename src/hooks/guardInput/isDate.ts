/** A Date, or what can be read as one; a bare number would be read as a year by accident. */
export const isDate = (value: unknown): boolean =>
  value instanceof Date
    ? !Number.isNaN(value.getTime())
    : typeof value === 'string' && /^[+-]?\d{4}/.test(value) && !Number.isNaN(Date.parse(value))
