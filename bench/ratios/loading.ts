import type { LoadJob } from '../load/job'
import { measureLoad } from '../load/measureLoad'
import type { ServerProcess } from '../servers/serverProcess'

import type { Target } from './interleave'

type Request = Omit<LoadJob, 'amount' | 'connections' | 'seconds' | 'url'> & { path: string }

/** A server that is measured by loading it with one kind of request. */
export const loading = (
  server: ServerProcess,
  { path, ...request }: Request,
  connections: number,
): Target => ({
  server,
  measure: (seconds) =>
    measureLoad({ ...request, url: `${server.url}${path}`, connections, seconds }),
})
