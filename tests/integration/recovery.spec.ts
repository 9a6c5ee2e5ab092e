import { afterAll, beforeAll, expect, it, jest } from '@jest/globals'
import type { Payload } from 'payload'

import { claimLife } from '@/mail/claimLife'

import { bootPayload } from '../support/bootPayload'
import { type MailServer, startMailServer } from '../support/mailServer'
import { until } from '../support/until'

let payload: Payload
let stop: () => Promise<void>
let mailServer: MailServer
let made = 0

beforeAll(async () => {
  mailServer = await startMailServer()
  process.env.SMTP_URL = mailServer.url
  ;({ payload, stop } = await bootPayload())
})
afterAll(async () => {
  await stop()
  await mailServer.stop()
})

/** A mail that a process had claimed when it died, by that process's clock. */
async function claimedMail(claimedAt = new Date(0)): Promise<string> {
  const n = ++made
  const { id } = await payload.create({
    collection: 'outgoing-mail',
    data: {
      kind: 'notification',
      to: `reader-${n}@example.org`,
      language: 'en',
      subject: 'Subject',
      text: 'Text',
      messageId: `<${n}@example.org>`,
      automatic: 'auto-generated',
      state: 'sending',
      attempts: 0,
      nextAttemptAt: new Date(0).toISOString(),
      claimedAt: claimedAt.toISOString(),
    },
  })
  return id
}

/** What a process does from time to time, by its own clock. */
async function look(now: number) {
  const { recoverMail } = await import('@/operations/outgoingMail/recoverMail')
  const { systemRequest } = await import('@/operations/systemRequest')
  await recoverMail(await systemRequest(payload), { now })
}

async function mailNotes() {
  const { mailNotes } = await import('@/mail/mailNotes')
  const { env } = await import('@/env')
  return mailNotes(env.DATA_DIR)
}

async function restart() {
  const { deliverMail } = await import('@/jobs/deliverMail')
  await deliverMail.begin?.(payload)
  // On SQLite it knows at once that the process is no more.
  if (payload.db.name !== 'sqlite') await look(performance.now() + claimLife.lasts)
  while ((await deliverMail.round(payload)) > 0);
}

const change = (id: string, data: object) =>
  payload.db.updateOne({ collection: 'outgoing-mail', id, data: data as never })

const stateOf = async (id: string) =>
  (await payload.findByID({ collection: 'outgoing-mail', id })).state

it('should send after a restart what was claimed but not accepted', async () => {
  const id = await claimedMail()
  await restart()
  expect(await stateOf(id)).toBe('sent')
  expect(mailServer.received.map(({ to }) => to[0])).toEqual(['reader-1@example.org'])
})

it('should not send again after a restart what the server had accepted', async () => {
  mailServer.received.length = 0
  const notes = await mailNotes()
  const id = await claimedMail()
  notes.begin(id)
  notes.accept(id)
  await restart()
  expect(await stateOf(id)).toBe('sent')
  expect(mailServer.received).toEqual([])
  expect(notes.accepted()).toEqual([])
})

it('should leave alone after a restart what is still being handed in', async () => {
  mailServer.received.length = 0
  const notes = await mailNotes()
  const id = await claimedMail()
  notes.begin(id)
  const { deliverMail } = await import('@/jobs/deliverMail')
  await deliverMail.begin?.(payload)
  await look(0)
  await look(claimLife.lasts - 1)
  await notes.renew(id)
  await look(claimLife.lasts)
  expect(await stateOf(id)).toBe('sending')
  // Its sender died: nobody renews it any more.
  await look(2 * claimLife.lasts)
  expect(await stateOf(id)).toBe('queued')
  await deliverMail.round(payload)
  expect([await stateOf(id), mailServer.received.length]).toEqual(['sent', 1])
  expect([...notes.underWay()]).toEqual([])
})

it('should mark as sent what was accepted after the restart', async () => {
  mailServer.received.length = 0
  const notes = await mailNotes()
  const id = await claimedMail()
  notes.begin(id)
  await look(0)
  notes.accept(id)
  await look(claimLife.lasts)
  await look(2 * claimLife.lasts)
  expect([await stateOf(id), mailServer.received.length]).toEqual(['sent', 0])
})

it.each([
  ['behind', new Date(0)],
  ['ahead', new Date('2999-01-01')],
])('should judge claims by its own clock where another one is %s', async (_, claimedAt) => {
  const id = await claimedMail(claimedAt)
  await look(0)
  await look(claimLife.lasts - 1)
  expect(await stateOf(id)).toBe('sending')
  await change(id, { claimedAt: new Date(claimedAt.getTime() + claimLife.renewedEvery) })
  await look(claimLife.lasts)
  await look(2 * claimLife.lasts - 1)
  expect(await stateOf(id)).toBe('sending')
  await look(2 * claimLife.lasts)
  expect(await stateOf(id)).toBe('queued')
})

it('should leave a mail to another process that claims it anew meanwhile', async () => {
  const id = await claimedMail()
  const { updateMany } = payload.db
  const putBack = jest.spyOn(payload.db, 'updateMany').mockImplementationOnce(async (args) => {
    await change(id, { claimedAt: new Date().toISOString() })
    return updateMany.call(payload.db, args)
  })
  await look(0)
  await look(claimLife.lasts)
  expect(putBack).toHaveBeenCalled()
  putBack.mockRestore()
  expect(await stateOf(id)).toBe('sending')
})

it('should not send again what was marked as sent before its refusal came', async () => {
  const { sendMail } = await import('@/operations/outgoingMail/sendMail')
  const id = await claimedMail()
  await change(id, { state: 'queued' })
  const late = jest.spyOn(payload, 'sendEmail').mockImplementationOnce(async () => {
    await change(id, { state: 'sent' })
    throw Object.assign(new Error('The connection was lost'), { code: 'ECONNECTION' })
  })
  await sendMail(payload, id)
  expect(late).toHaveBeenCalled()
  late.mockRestore()
  expect(await stateOf(id)).toBe('sent')
})

it('should leave a mail to who claimed it anew before its refusal came', async () => {
  const { sendMail } = await import('@/operations/outgoingMail/sendMail')
  const id = await claimedMail()
  await change(id, { state: 'queued' })
  const late = jest.spyOn(payload, 'sendEmail').mockImplementationOnce(async () => {
    await change(id, { claimedAt: new Date(1).toISOString() })
    throw Object.assign(new Error('The connection was lost'), { code: 'ECONNECTION' })
  })
  await sendMail(payload, id)
  late.mockRestore()
  expect(await stateOf(id)).toBe('sending')
})

it('should begin no mail once it is to stop', async () => {
  const { deliverMail } = await import('@/jobs/deliverMail')
  const id = await claimedMail()
  await change(id, { state: 'queued' })
  await deliverMail.round(payload, AbortSignal.abort())
  expect(await stateOf(id)).toBe('queued')
  await deliverMail.round(payload)
  expect(await stateOf(id)).toBe('sent')
})

/** An article whose publication an editor scheduled, and is due; without a name it cannot be published. */
async function scheduledArticle(name?: string): Promise<string> {
  const { id } = await payload.create({
    collection: 'organisations',
    data: { slug: `acme-${++made}`, name, kind: 'company', _status: 'draft' } as never,
    draft: true,
  })
  await schedule(id)
  return id
}

const schedule = (value: string) =>
  payload.jobs.queue({
    task: 'schedulePublish',
    input: { type: 'publish', doc: { relationTo: 'organisations', value } },
    waitUntil: new Date(Date.now() - 1_000),
  })

const statusOf = async (id: string) =>
  (await payload.findByID({ collection: 'organisations', id }))._status

const jobs = async () =>
  (await payload.find({ collection: 'payload-jobs', pagination: false })).docs

/** Lets the time pass that a publication which failed has to wait. */
const passTime = () =>
  payload.db.updateMany({
    collection: 'payload-jobs',
    data: { waitUntil: new Date(0).toISOString() },
    where: {},
  })

async function runQueue(): Promise<number> {
  const { publishScheduled } = await import('@/jobs/publishScheduled')
  return publishScheduled.round(payload)
}

async function recover(): Promise<void> {
  const { recoverQueue } = await import('@/jobs/recoverQueue')
  await recoverQueue.round(payload)
}

it('should publish and unpublish what an editor scheduled', async () => {
  const { id } = await payload.create({
    collection: 'organisations',
    data: { slug: 'acme', name: 'Acme', kind: 'company', _status: 'draft' } as never,
    draft: true,
  })
  await payload.jobs.queue({
    task: 'schedulePublish',
    input: { type: 'publish', doc: { relationTo: 'organisations', value: id } },
    waitUntil: new Date(Date.now() - 1_000),
  })
  await payload.jobs.run({ silent: true })
  expect(await payload.findByID({ collection: 'organisations', id })).toMatchObject({
    _status: 'published',
  })
})

it('should publish it unattended', async () => {
  const { startJobs } = await import('@/jobs/startJobs')
  const id = await scheduledArticle('Acme')
  const unattended = startJobs(payload)
  await until(async () => (await statusOf(id)) === 'published', 'it was published')
  await unattended.stop()
  expect(await jobs()).toEqual([])
})

it('should try a publication again that failed', async () => {
  const id = await scheduledArticle()
  await runQueue()
  expect(await jobs()).toMatchObject([{ hasError: false, processing: false, totalTried: 1 }])
  const data = { name: 'Acme' }
  await payload.update({ collection: 'organisations', id, data, draft: true })
  expect(await runQueue()).toBe(0)
  await passTime()
  expect(await runQueue()).toBe(1)
  expect(await statusOf(id)).toBe('published')
  expect(await jobs()).toEqual([])
})

it('should give each publication to one of those who ask at the same time', async () => {
  const ids = []
  for (let n = 0; n < 5; n++) ids.push(await scheduledArticle('Acme'))
  const claim = () =>
    payload.db.updateJobs({
      data: { processing: true },
      limit: 100,
      where: { processing: { equals: false } },
    })
  const claimed = (await Promise.all([claim(), claim(), claim()])).flatMap((jobs) => jobs ?? [])
  expect(claimed).toHaveLength(ids.length)
  expect(new Set(claimed.map(({ id }) => id)).size).toBe(ids.length)
  expect(await jobs()).toMatchObject(ids.map(() => ({ processing: true })))
  await payload.db.deleteMany({ collection: 'payload-jobs', where: {} })
})

it('should give up a publication that fails every time', async () => {
  const id = await scheduledArticle('Acme')
  await payload.delete({ collection: 'organisations', id })
  await schedule(id)
  for (let round = 0; round < 15; round++) {
    await runQueue()
    await recover()
    await passTime()
  }
  expect(await jobs()).toMatchObject([{ hasError: true, totalTried: 11 }])
  await payload.db.deleteMany({ collection: 'payload-jobs', where: {} })
})

it.each([
  ['take up a publication that failed when there was no second try', {}, false],
  [
    'leave one alone that failed days ago',
    { updatedAt: new Date(Date.now() - 2 * 86_400_000).toISOString() },
    true,
  ],
  ['leave one alone that somebody cancelled', { error: { cancelled: true } }, true],
])('should %s', async (_what, data, hasError) => {
  const { id } = await payload.db.create({
    collection: 'payload-jobs',
    data: {
      taskSlug: 'schedulePublish',
      queue: 'default',
      hasError: true,
      totalTried: 1,
      error: { message: 'The database is away' },
      input: {},
      ...data,
    },
  })
  await recover()
  expect(await jobs()).toMatchObject([{ id, hasError }])
  await payload.db.deleteMany({ collection: 'payload-jobs', where: {} })
})

/** A publication that a process had taken up when it died, long ago. */
async function lostPublication(): Promise<string> {
  const long = new Date(0).toISOString()
  const { id } = await payload.db.create({
    collection: 'payload-jobs',
    data: {
      taskSlug: 'schedulePublish',
      queue: 'default',
      processing: true,
      input: {},
      updatedAt: long,
      createdAt: long,
    },
  })
  return id as string
}

it('should take up a scheduled publication whose process died', async () => {
  const id = await lostPublication()
  await recover()
  expect(await payload.findByID({ collection: 'payload-jobs', id })).toMatchObject({
    processing: false,
  })
})

it('should leave a publication alone that another process took up meanwhile', async () => {
  const id = await lostPublication()
  const { updateOne } = payload.db
  payload.db.updateOne = async (args) => {
    payload.db.updateOne = updateOne
    const updatedAt = new Date().toISOString()
    const data = { processing: true, updatedAt }
    await updateOne.call(payload.db, { collection: 'payload-jobs', id, data })
    return updateOne.call(payload.db, args)
  }
  await recover()
  expect(await payload.findByID({ collection: 'payload-jobs', id })).toMatchObject({
    processing: true,
  })
})
