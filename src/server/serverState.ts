/** How far the server is: probes and the graceful stop share it. */
export type ServerState = { pagesReady: boolean; stopping: boolean }
