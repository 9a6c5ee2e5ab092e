import type { ImapFlow } from 'imapflow'
import type { Payload } from 'payload'

import type { Mailbox } from '@/contracts/mailboxUrls'
import { backOff } from '@/domain/backOff'
import { env } from '@/env'
import { accessToken } from '@/mail/accessToken'
import { imapClient } from '@/mail/intake/imapClient'
import { rawMailStore } from '@/mail/intake/rawMailStore'
import { noteMailboxFailure } from '@/operations/incomingMail/noteMailboxFailure'
import { takeNewMail } from '@/operations/incomingMail/takeNewMail'
import { wakeJob } from '@/operations/wakeJobs'

import type { Job } from './job'

/** How often a mailbox is looked at whose server does not say (IDLE) that there is something new. */
const POLL_MS = 60_000

/** Takes the mail of one mailbox as it comes, over one connection that is opened again when it ends. */
export function fetchMail(mailbox: Mailbox): Job {
  let token = accessToken(env)
  let client: ImapFlow | undefined
  let failures = 0
  let nextLook = 0

  const lookNow = () => {
    nextLook = 0
    wakeJob('mailbox')
  }
  const open = async (): Promise<ImapFlow> => {
    if (client?.usable) return client
    const opened = imapClient(mailbox, mailbox.password ? undefined : await token())
    // Without a listener an error of the connection would end the process; `close` follows it.
    opened.on('error', () => {})
    client = opened
    await opened.connect()
    await opened.mailboxOpen(mailbox.folder)
    opened.on('exists', lookNow)
    opened.on('close', lookNow)
    return opened
  }
  const close = () => {
    client?.removeAllListeners('close').close()
    client = undefined
  }

  return {
    name: 'mailbox',
    everyMs: 5_000,
    begin: () => rawMailStore(env.DATA_DIR).tidy(),
    round: async (payload) => {
      if (Date.now() < nextLook) return 0
      nextLook = Date.now() + POLL_MS
      try {
        const opened = await open()
        const taken = await takeNewMail(payload, opened, mailbox.name)
        failures = 0
        if (taken > 0) nextLook = 0
        // It ends by itself with the next command.
        else void opened.idle().catch(() => {})
        return taken
      } catch (error) {
        close()
        // The one in hand may have been withdrawn before its time.
        token = accessToken(env)
        failures += 1
        nextLook = Date.now() + backOff(failures)
        await reportFailure(payload, mailbox, error as ImapError)
        return 0
      }
    },
    end: async () => {
      client?.removeAllListeners('close')
      await client?.logout().catch(() => {})
      close()
    },
  }
}

type ImapError = Error & {
  code?: string
  mailboxMissing?: boolean
  serverResponseCode?: string
  tlsFailed?: boolean
}

/** The server's own words may be personal: only codes are kept. */
async function reportFailure(payload: Payload, { name }: Mailbox, error: ImapError) {
  const codes = [
    error.tlsFailed && 'TLS',
    error.mailboxMissing && 'NONEXISTENT',
    error.code,
    error.serverResponseCode,
  ]
  const lastError = [...new Set(codes)].filter(Boolean).join(' ') || error.name
  payload.logger.warn({ msg: 'A mailbox could not be read', mailbox: name, reason: lastError })
  await noteMailboxFailure(payload, name, lastError)
}
