import { addressParser } from 'postal-mime'

import { decodeWords } from './decodeWords'
import { flattenComments } from './flattenComments'
import type { MailAddress } from './parsedMail'
import { separateMailboxes } from './separateMailboxes'
import { withoutControls } from './withoutControls'

const mostCharacters = 256 * 1024

// Comments may stand inside an address, and blanks around them (RFC 5322, obsolete syntax).
const withoutComments = (address: string) =>
  address.replace(/\([^()]*\)/g, '').replace(/[ \t]*([.@])[ \t]*/g, '$1')

// The decoded words stay encoded until the grammar is read: a comma in a name separates nothing.
const asOneWord = (decoded: string) => `=?utf-8?B?${Buffer.from(decoded).toString('base64')}?=`

const hidden = (comment: string) => asOneWord(decodeWords(comment))

// Mail of old may say by which servers it should go (RFC 5322, obsolete syntax).
const withoutRoute = (address: string) => address.replace(/^@[^:]*:/, '')

/** Reads the mailboxes of an address header; groups are taken apart. */
export function readAddresses(value: string): MailAddress[] {
  const words = decodeWords(value.slice(0, mostCharacters), asOneWord)
  return addressParser(separateMailboxes(flattenComments(words, hidden)), { flatten: true }).map(
    (mailbox) => ({
      name: withoutControls(mailbox.name ?? ''),
      address: withoutRoute(withoutComments(withoutControls(mailbox.address ?? ''))),
    }),
  )
}
