// Loads a server from a process of its own: takes one job as a message, answers its figures, ends.
import autocannon, { type Request, type Result } from 'autocannon'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'

import { percentile } from '../stats/percentile'

import { bodies } from './bodies'
import type { LoadJob, LoadResult } from './job'

const [job] = (await once(process, 'message')) as [LoadJob]
process.send?.(await load(job))
process.disconnect()

async function load({ url, connections, seconds, amount, ...job }: LoadJob): Promise<LoadResult> {
  const times: number[] = []
  let non2xx = 0
  const [beganAt, before] = [Date.now(), process.cpuUsage()]
  const { errors } = await new Promise<Result>((resolve, reject) => {
    const running = autocannon(
      {
        url,
        connections,
        ...(amount === undefined ? { duration: seconds } : { amount }),
        timeout: 60,
        requests: [requestOf(job)],
      },
      (error, result) => (error ? reject(error) : resolve(result)),
    )
    running.on('response', (_client, status, _bytes, time) => {
      times.push(time)
      if (status < 200 || status > 299) non2xx++
    })
  })
  const wall = Date.now() - beganAt
  const { user, system } = process.cpuUsage(before)
  return {
    beganAt,
    perSecond: (times.length - non2xx) / (wall / 1000),
    p50: percentile(times, 50),
    p99: percentile(times, 99),
    non2xx: non2xx + errors,
    clientBusy: (user + system) / 1000 / wall,
  }
}

function requestOf({ method, body, authorization }: Omit<LoadJob, 'connections' | 'url'>): Request {
  const headers = { ...(authorization && { Authorization: authorization }) }
  if (!body) return { method, headers }
  let n = 0
  return {
    method,
    setupRequest: (request) => ({
      ...request,
      headers: {
        ...headers,
        'Content-Type': 'application/json',
        ...(body === 'submission' && { 'Idempotency-Key': randomUUID() }),
      },
      body: bodies[body](n++),
    }),
  }
}
