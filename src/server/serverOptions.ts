/** Connections are kept longer than proxies keep them, so that none sends into one just closed. */
export const serverOptions = { keepAliveTimeout: 65_000 }
