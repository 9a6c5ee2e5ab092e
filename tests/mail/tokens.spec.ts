import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { ImapFlow } from 'imapflow'
import type { Payload } from 'payload'

import type { Job } from '@/jobs/job'

import { bootPayload } from '../support/bootPayload'
import { mailText } from '../support/mailText'
import { until } from '../support/until'

import { type Dovecot, startDovecot } from './support/startDovecot'
import { startTokenServer } from './support/startTokenServer'

const USER = 'desk'

let payload: Payload
let stop: () => Promise<void>
let tokens: Awaited<ReturnType<typeof startTokenServer>>

beforeAll(async () => {
  tokens = await startTokenServer(USER)
  Object.assign(process.env, {
    MAIL_OAUTH_TOKEN_URL: tokens.tokenUrl,
    MAIL_OAUTH_CLIENT_ID: 'client',
    MAIL_OAUTH_REFRESH_TOKEN: 'refresh',
  })
  ;({ payload, stop } = await bootPayload())
})
afterAll(async () => {
  await stop()
  await tokens.stop()
})

const subjects = async ({ port }: Dovecot) => {
  const { docs } = await payload.find({
    collection: 'incoming-mail',
    where: { mailbox: { equals: nameOf(port) } },
    sort: 'createdAt',
  })
  return docs.map(({ subject }) => subject)
}

const nameOf = (port: number) => `mailbox ${port}`

async function readAll(job: Job): Promise<void> {
  while ((await job.round(payload)) > 0);
}

async function deliver(person: ImapFlow, subject: string): Promise<void> {
  await person.append('INBOX', Buffer.from(mailText({ subject })))
}

it.each(['oauthbearer', 'xoauth2'] as const)(
  'should open a mailbox by %s, and again when its token was withdrawn',
  async (mechanism) => {
    const { fetchMail } = await import('@/jobs/fetchMail')
    const { introspectionUrl } = tokens
    const dovecot = await startDovecot({ oauth: { mechanism, introspectionUrl } })
    const mailbox = { ...dovecot.mailbox(USER), name: nameOf(dovecot.port), password: '' }
    const job = fetchMail(mailbox)
    try {
      await deliver(await dovecot.connect(USER, tokens.give()), 'first')
      await readAll(job)
      expect(await subjects(dovecot)).toEqual(['first'])
      expect(dovecot.log()).toMatch(new RegExp(`Login: user=<${USER}>, method=${mechanism},`, 'i'))

      tokens.withdraw()
      await dovecot.pause()
      await dovecot.resume()
      await deliver(await dovecot.connect(USER, tokens.give()), 'second')
      const isThere = async () => {
        await readAll(job)
        return (await subjects(dovecot)).length === 2
      }
      await until(isThere, 'the second mail was taken', 60_000)
    } finally {
      await job.end?.()
      await dovecot.stop()
    }
  },
)

it('should say that a token was refused, and nothing of the token', async () => {
  const { fetchMail } = await import('@/jobs/fetchMail')
  const { introspectionUrl } = tokens
  const dovecot = await startDovecot({ oauth: { mechanism: 'xoauth2', introspectionUrl } })
  const name = 'refused'
  const job = fetchMail({ ...dovecot.mailbox('somebody else'), name, password: '' })
  await readAll(job)
  const { docs } = await payload.find({
    collection: 'mailboxes',
    where: { name: { equals: name } },
  })
  expect(docs).toMatchObject([{ lastError: 'AUTHENTICATIONFAILED' }])
  await job.end?.()
  await dovecot.stop()
})
