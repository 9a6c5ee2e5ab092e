import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { bootPayload } from '../support/bootPayload'
import { newTheme } from '../support/newTheme'
import { MONDAY_10, pastEnquiry } from '../support/pastEnquiry'
import { signIn } from '../support/signIn'
import { startWorker, type Worker } from '../support/startWorker'

// A process waits for another on SQLite for a few seconds only, and in production there is none.
const onMongo = process.env.MONGODB_TEST_URL ? it : it.skip

type Person = Awaited<ReturnType<typeof signIn>>

let payload: Payload
let stop: () => Promise<void>
let workers: Worker[]
let administrator: Person
let ada: Person
let ben: Person
let theme: string

beforeAll(async () => {
  ;({ payload, stop } = await bootPayload())
  administrator = await signIn(payload, 'administrator')
  ada = await signIn(payload, 'owner')
  ben = await signIn(payload, 'owner')
  theme = await newTheme(payload, { owner: ada.id })
  // One after the other, because outside production each brings the tables to its schema.
  workers = [await startWorker(), await startWorker()]
})
afterAll(async () => {
  await Promise.all(workers.map((worker) => worker.stop()))
  await stop()
})

const newEnquiries = (count: number, receivedAt = MONDAY_10) =>
  Promise.all(
    Array.from({ length: count }, () => pastEnquiry(payload, { themes: [theme], receivedAt })),
  )

const mailsOf = async (kind: 'alert' | 'hand-over') =>
  (
    await payload.find({
      collection: 'outgoing-mail',
      depth: 0,
      pagination: false,
      where: { kind: { equals: kind } },
    })
  ).docs

const eventsOf = async (enquiry: string, type: string) =>
  (
    await payload.find({
      collection: 'enquiry-events',
      depth: 0,
      pagination: false,
      sort: 'sequence',
      where: { and: [{ enquiry: { equals: enquiry } }, { type: { equals: type } }] },
    })
  ).docs

/** Both processes do it at once; how much was done in all. */
async function atOnce(work: 'handOver' | 'sweep', times: number, now = '2026-11-20T12:00:00.000Z') {
  const done = await Promise.all(workers.map((worker) => worker.run({ work, times, now })))
  return done.reduce((sum, each) => sum + each)
}

/** Ada is away between these days from today, and Ben covers her. */
const setAbsence = (from: number, to: number) => {
  const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString()
  const absences = [{ from: day(from), to: day(to), cover: ben.id }]
  return payload.update({ collection: 'users', id: ada.id, data: { absences } })
}

const noFault = () => {
  for (const worker of workers) expect(worker.output()).not.toMatch(/"level":[56]0/)
}

describe('two processes', () => {
  it('should send each alert once in five late sweeps', async () => {
    const enquiries = await newEnquiries(4)
    await atOnce('sweep', 5)
    // A mail tells of one clock in its subject, or of several in its lines.
    const told = (await mailsOf('alert')).flatMap(({ to, subject, text }) =>
      (text.match(/^Late: .+$/gm) ?? [subject]).map((line) => `${to} ${line}`),
    )
    expect(new Set(told).size).toBe(told.length)
    // Of triage and first response, to the owner and to the desk.
    expect(told).toHaveLength(enquiries.length * 4)
    expect(told.filter((line) => line.startsWith(administrator.email))).toHaveLength(8)
    for (const { id } of enquiries) {
      expect((await eventsOf(id, 'breached')).map(({ to }) => to)).toEqual([
        'triage',
        'firstResponse',
      ])
      expect(await eventsOf(id, 'alerted')).toHaveLength(4)
    }
    noFault()
  })

  it('should wait for each other to write', async () => {
    for (const [n, worker] of workers.entries()) {
      await worker.run({ work: 'beginWriting', times: 1, now: '' })
      const data = { name: `waiting-${n}`, value: 1 }
      // Outside of a transaction, and in one.
      await payload.db.create({ collection: 'counters', data })
      await worker.run({ work: 'beginWriting', times: 1, now: '' })
      await pastEnquiry(payload, { themes: [theme] })
    }
    noFault()
  })

  it('should hand over once when an absence begins, and back once when it ends', async () => {
    const enquiries = await newEnquiries(3, new Date().toISOString())
    await setAbsence(-1, 1)
    expect(await atOnce('handOver', 5)).toBe(1)
    expect((await mailsOf('hand-over')).map(({ to }) => to)).toEqual([ben.email])
    await setAbsence(-3, -2)
    expect(await atOnce('handOver', 5)).toBe(1)
    expect((await mailsOf('hand-over')).map(({ to }) => to).sort()).toEqual(
      [ada.email, ben.email].sort(),
    )
    for (const { id } of enquiries) {
      expect((await eventsOf(id, 'assigned')).map(({ from, to }) => [from, to])).toEqual([
        [ada.id, ben.id],
        [ben.id, ada.id],
      ])
    }
    noFault()
  })

  onMongo(
    'should hand over in turns what takes several transactions, each once, and tell of it once',
    async () => {
      const enquiries = await newEnquiries(25, new Date().toISOString())
      const before = (await mailsOf('hand-over')).length
      await setAbsence(-1, 1)
      await atOnce('handOver', 8)
      for (const { id } of enquiries) {
        expect((await eventsOf(id, 'assigned')).map(({ from, to }) => [from, to])).toEqual([
          [ada.id, ben.id],
        ])
      }
      const mails = await mailsOf('hand-over')
      expect(mails).toHaveLength(before + 1)
      for (const { reference } of enquiries)
        expect(mails.filter(({ text }) => text.includes(reference))).toHaveLength(1)
      noFault()
    },
    240_000,
  )
})
