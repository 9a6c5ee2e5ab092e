/** The terms of a comma-separated list, which may run over several lines. */
export const terms = (list: string): string[] =>
  list
    .split(',')
    .map((term) => term.trim())
    .filter((term) => term !== '')
