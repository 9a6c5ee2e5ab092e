import { ImapFlow } from 'imapflow'

import type { Mailbox } from '@/contracts/mailboxUrls'

const TIMEOUT_MS = 20_000
/** Providers drop a connection that says nothing for half an hour. */
const IDLE_MS = 5 * 60_000

/** A connection to a mailbox's server, not yet opened. It logs nothing: its protocol is personal. */
export const imapClient = (
  { host, port, secure, mayBePlain, user, password, verifyCertificate }: Mailbox,
  token: string | undefined,
): ImapFlow =>
  new ImapFlow({
    host,
    port,
    secure,
    auth: token === undefined ? { user, pass: password } : { user, accessToken: token },
    clientInfo: { name: 'One Front Door' },
    connectionTimeout: TIMEOUT_MS,
    // Otherwise whoever is in between need only hide that the server offers it.
    doSTARTTLS: !secure && !mayBePlain ? true : undefined,
    greetingTimeout: TIMEOUT_MS,
    logger: false,
    maxIdleTime: IDLE_MS,
    tls: { rejectUnauthorized: verifyCertificate },
  })
