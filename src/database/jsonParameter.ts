/**
 * Rows to store as one parameter of a statement, which `json_each` reads. Half a character, as is left
 * where a text was cut, becomes a replacement character: SQLite would make bytes of it that are no
 * text, and libsql ends the process that reads them.
 */
export const jsonParameter = (rows: readonly unknown[]): string =>
  JSON.stringify(rows, (_key, value: unknown) =>
    typeof value === 'string' ? value.toWellFormed() : value,
  )
