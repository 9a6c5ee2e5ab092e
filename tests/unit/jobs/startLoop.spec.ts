import { expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import type { Job } from '@/jobs/job'
import { startLoop } from '@/jobs/startLoop'
import { wakeJob } from '@/operations/wakeJobs'

const errors: unknown[] = []
const payload = { logger: { error: (line: unknown) => errors.push(line) } } as unknown as Payload

/** A job whose rounds the test lets end one by one, and that never wakes by itself. */
function steppedJob() {
  const rounds: {
    end: (done: number) => void
    fail: (error: Error) => void
    stopping?: AbortSignal
  }[] = []
  const waiting: (() => void)[] = []
  const job: Job = {
    name: 'journal',
    everyMs: 2 ** 30,
    round: (_payload, stopping) =>
      new Promise<number>((end, fail) => {
        rounds.push({ end, fail, stopping })
        waiting.splice(0).forEach((tell) => tell())
      }),
  }
  const round = async (n: number) => {
    while (rounds.length < n) await new Promise<void>((tell) => waiting.push(tell))
    return rounds[n - 1]!
  }
  return { job, rounds, round }
}

it('should go on at once while there is work, and rest when there is none', async () => {
  const { job, rounds, round } = steppedJob()
  const loop = startLoop(payload, job)
  ;(await round(1)).end(3)
  ;(await round(2)).end(0)
  await loop.stop()
  expect(rounds).toHaveLength(2)
})

it('should wake from its rest, and not miss a call that comes during a round', async () => {
  const { job, round } = steppedJob()
  const loop = startLoop(payload, job)
  const first = await round(1)
  wakeJob('journal')
  first.end(0)
  const second = await round(2)
  second.end(0)
  await Promise.resolve()
  wakeJob('journal')
  ;(await round(3)).end(0)
  await loop.stop()
})

it('should wait at the stop for the round that is under way', async () => {
  const { job, round } = steppedJob()
  const loop = startLoop(payload, job)
  const first = await round(1)
  let isStopped = false
  const stopping = loop.stop().then(() => (isStopped = true))
  await new Promise(setImmediate)
  expect(isStopped).toBe(false)
  first.end(5)
  await stopping
})

it('should tell the round that is under way when it is to stop', async () => {
  const { job, round } = steppedJob()
  const loop = startLoop(payload, job)
  const { end, stopping } = await round(1)
  expect(stopping?.aborted).toBe(false)
  const stopped = loop.stop()
  expect(stopping?.aborted).toBe(true)
  end(0)
  await stopped
})

it('should report a round that fails, and go on', async () => {
  const { job, round } = steppedJob()
  const loop = startLoop(payload, job)
  ;(await round(1)).fail(new Error('The database is away'))
  await new Promise(setImmediate)
  wakeJob('journal')
  ;(await round(2)).end(0)
  await loop.stop()
  expect(errors).toMatchObject([{ job: 'journal', err: { message: 'The database is away' } }])
})
