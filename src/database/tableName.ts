/** The table in which SQLite has a collection. */
export const tableName = (collection: string): string => collection.replaceAll('-', '_')
