const LOOPBACK = /^(localhost|127(\.\d+){3}|\[?::1\]?)$/

/** Whether the name or address of a host means this machine, so that nothing on the way listens. */
export const isLoopback = (host: string): boolean => LOOPBACK.test(host)
