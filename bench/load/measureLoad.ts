import { fork } from 'node:child_process'
import { once } from 'node:events'

import type { LoadJob, LoadResult } from './job'

/** Loads a server from another process, so that measuring takes nothing from what is measured. */
export async function measureLoad(job: LoadJob): Promise<LoadResult> {
  const child = fork('bench/load/loadProcess.ts', {
    execArgv: ['--import', 'tsx'],
    // JSON knows no NaN, which is what the percentiles of nothing are.
    serialization: 'advanced',
  })
  child.send(job)
  const ended = once(child, 'exit')
  const [result] = (await Promise.race([
    once(child, 'message'),
    ended.then(() => Promise.reject(new Error('The load process ended without a result.'))),
  ])) as [LoadResult]
  await ended
  return result
}
