/** What the load process is asked to do. */
export type LoadJob = {
  url: string
  method: 'GET' | 'POST'
  authorization?: string
  /** What each request sends: a submission of the form, or a document of staff of the same size. */
  body?: 'submission' | 'template'
  connections: number
  /** Either so long or so many requests. */
  seconds?: number
  amount?: number
}

/** What it answers; times are in milliseconds. */
export type LoadResult = {
  /** In milliseconds since 1970. */
  beganAt: number
  perSecond: number
  p50: number
  p99: number
  non2xx: number
  /** How much of one processor the load process itself took, from 0 to 1. */
  clientBusy: number
}
