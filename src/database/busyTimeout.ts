/** How long a connection to SQLite waits, in milliseconds, while another process writes. */
export const busyTimeout = 5_000
