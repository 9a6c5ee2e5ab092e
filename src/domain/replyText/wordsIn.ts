/** The words and phrases of a table: by language, with semicolons between them. */
export const wordsIn = (table: Readonly<Record<string, string>>): string[] =>
  Object.values(table).flatMap((listed) => listed.split(';').map((words) => words.trim()))
