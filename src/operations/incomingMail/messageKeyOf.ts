import { createHash } from 'node:crypto'

/** What a mailbox knows a mail by: ids of any length and alphabet, as one short key. */
export const messageKeyOf = (mailbox: string, identity: string): string =>
  createHash('sha256').update(`${mailbox}\n${identity}`).digest('hex')
