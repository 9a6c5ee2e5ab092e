/** A mail above this is kept whole, but only its beginning is read. */
export const LARGEST_READ = 40 * 1024 * 1024

/** How much of a mail that is too large is read: its headers and, nearly always, its text. */
export const BEGINNING = 1024 * 1024

/** How much of a mail its headers can take. */
export const HEADERS = 256 * 1024
