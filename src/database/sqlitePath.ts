/** The file of a database by its address. */
export const sqlitePath = (url: string) =>
  decodeURIComponent(url.replace(/^file:(\/\/(localhost)?)?/, ''))
