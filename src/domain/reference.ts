const shape = /^OFD-\d{4}-\d{6,}$/

/** The reference of the n-th enquiry of a year: `OFD-2026-000001`. */
export const formatReference = (year: number, n: number): string =>
  `OFD-${String(year).padStart(4, '0')}-${String(n).padStart(6, '0')}`

export const isReference = (text: string): boolean => shape.test(text)
