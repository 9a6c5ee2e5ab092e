import { afterAll, beforeAll, expect, it, jest } from '@jest/globals'
import type { Payload } from 'payload'

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

/** A mail that a process had claimed when it died. */
async function claimedMail(): Promise<string> {
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
      // Long ago, so that it is clear on every database that its process is no more.
      claimedAt: new Date(0).toISOString(),
    },
  })
  return id
}

async function restart() {
  const { deliverMail } = await import('@/jobs/deliverMail')
  await deliverMail.begin?.(payload)
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
  const { acceptedMail } = await import('@/mail/acceptedMail')
  const { env } = await import('@/env')
  const id = await claimedMail()
  acceptedMail(env.DATA_DIR).note(id)
  await restart()
  expect(await stateOf(id)).toBe('sent')
  expect(mailServer.received).toEqual([])
  expect(acceptedMail(env.DATA_DIR).read()).toEqual([])
})

it('should keep what is being sent for as long as the mail server takes', async () => {
  const { keepClaim } = await import('@/operations/outgoingMail/keepClaim')
  const id = await claimedMail()
  let renew = () => {}
  const timer = jest.spyOn(globalThis, 'setInterval').mockImplementationOnce(((each: never) => {
    renew = each
  }) as never)
  await keepClaim(payload, id, async () => {
    renew()
    await until(async () => {
      const { claimedAt } = await payload.findByID({ collection: 'outgoing-mail', id })
      return Date.parse(claimedAt!) > 0
    }, 'the claim was renewed')
  })
  timer.mockRestore()
})

it('should leave a mail to another process that claims it anew meanwhile', async () => {
  const { recoverMail } = await import('@/operations/outgoingMail/recoverMail')
  const { systemRequest } = await import('@/operations/systemRequest')
  const id = await claimedMail()
  const { updateMany } = payload.db
  const putBack = jest.spyOn(payload.db, 'updateMany').mockImplementationOnce(async (args) => {
    await change(id, { claimedAt: new Date().toISOString() })
    return updateMany.call(payload.db, args)
  })
  await recoverMail(await systemRequest(payload))
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

it('should take up a scheduled publication whose process died', async () => {
  const { recoverQueue } = await import('@/jobs/recoverQueue')
  const job = await payload.db.create({
    collection: 'payload-jobs',
    data: {
      taskSlug: 'schedulePublish',
      queue: 'default',
      processing: true,
      input: {},
      updatedAt: new Date(0).toISOString(),
      createdAt: new Date(0).toISOString(),
    },
  })
  await recoverQueue.round(payload)
  expect(
    await payload.findByID({ collection: 'payload-jobs', id: job.id as string }),
  ).toMatchObject({ processing: false })
})
