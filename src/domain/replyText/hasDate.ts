const dates = [
  /\d{1,4}\s*[./-]\s*\d{1,2}\s*[./-]\s*\d{2,4}/,
  /(?<!\d)(19|20)\d\d(?!\d)/,
  /(?<!\d)\d{1,2}[:.h]\d{2}(?!\d)/,
  /\d\s*[年月日년월일]/,
]

/** Whether a text names a day or a time, in figures. */
export const hasDate = (text: string): boolean => dates.some((date) => date.test(text))
