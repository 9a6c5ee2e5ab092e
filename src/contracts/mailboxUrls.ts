import { z } from 'zod'

import { isLoopback } from '@/domain/isLoopback'

/** A mailbox that is read by IMAP. */
export type Mailbox = {
  /** `user@host/folder`: what the mails of this mailbox are remembered by. */
  name: string
  host: string
  port: number
  /** TLS from the first byte; otherwise by STARTTLS. */
  secure: boolean
  /** Whether STARTTLS may be missing: nothing secret goes unencrypted to another machine. */
  mayBePlain: boolean
  verifyCertificate: boolean
  user: string
  /** Empty where a token of OAuth 2 takes its place. */
  password: string
  folder: string
}

const PORTS: Record<string, number> = { 'imap:': 143, 'imaps:': 993 }

/** One mailbox, or null for anything else: the URL holds a password, so nothing of it is repeated. */
function readMailbox(text: string): Mailbox | null {
  try {
    const { protocol, hostname, port, username, password, pathname, searchParams } = new URL(text)
    const isUnverified = searchParams.get('certificate') === 'unverified'
    if (!PORTS[protocol] || !hostname || !username) return null
    // Only a test on the same machine has a reason to trust whoever answers.
    if (isUnverified && !isLoopback(hostname)) return null
    const user = decodeURIComponent(username)
    const folder = decodeURIComponent(pathname.slice(1)) || 'INBOX'
    return {
      name: `${user}@${hostname}/${folder}`,
      host: hostname.replace(/^\[|\]$/g, ''),
      port: Number(port) || PORTS[protocol],
      secure: protocol === 'imaps:',
      mayBePlain: isLoopback(hostname),
      verifyCertificate: !isUnverified,
      user,
      password: decodeURIComponent(password),
      folder,
    }
  } catch {
    return null
  }
}

/** `imaps://user:password@host/folder`, percent-encoded, several of them separated by spaces. */
export const mailboxUrls = z.string().transform((text, context): Mailbox[] => {
  const mailboxes = text.split(/\s+/).filter(Boolean).map(readMailbox)
  const names = new Set(mailboxes.map((mailbox) => mailbox?.name))
  if (mailboxes.includes(null) || names.size < mailboxes.length) {
    const message =
      'must be imaps://user:password@host/folder, percent-encoded, each mailbox once; several are separated by spaces'
    context.addIssue({ code: 'custom', message })
    return z.NEVER
  }
  return mailboxes as Mailbox[]
})
