import type { MailIdentity } from './mailIdentity'
import { readThread } from './readThread'

/** What a mail says about the mails it follows, as its headers have it. */
type Headers = {
  /** To, Cc and Delivered-To, with or without names and angle brackets. */
  addresses: readonly string[]
  inReplyTo: readonly string[]
  /** The oldest first, as RFC 5322 orders them. */
  references: readonly string[]
}

/**
 * The reference of the enquiry whose thread a mail belongs to by a signature of ours, or null. The
 * address it was written to counts first, then the mail it answers, then older ones of its thread.
 */
export function signedThreadOf(headers: Headers, identity: MailIdentity): null | string {
  const tokens = [
    ...headers.addresses.flatMap(partsOf).map((part) => addressToken(part, identity)),
    ...headers.inReplyTo.flatMap(partsOf).map((part) => localPart(part, identity)),
    ...headers.references
      .flatMap(partsOf)
      .reverse()
      .map((part) => localPart(part, identity)),
  ]
  for (const token of tokens) {
    const reference = token && readThread(token, identity.secret)
    if (reference) return reference
  }
  return null
}

/** The addresses or ids in a header's value: some programs fold them anywhere. */
const partsOf = (value: string): string[] => value.replace(/[\s"]/g, '').split(/[<>,;]+/)

const sameText = (a: string, b: string) => a.toLowerCase() === b.toLowerCase()

/** The part before the @, of an address or id at our own domain. */
function localPart(part: string, { mailbox }: MailIdentity): string | undefined {
  const [local, domain, ...rest] = part.split('@')
  const isOurs = rest.length === 0 && domain && sameText(domain, mailbox.split('@')[1] ?? '')
  return isOurs ? local : undefined
}

/** What stands between our mailbox's own name and the @. */
function addressToken(part: string, identity: MailIdentity): string | undefined {
  const name = `${identity.mailbox.split('@')[0]}+`
  const local = localPart(part, identity)
  return local && sameText(local.slice(0, name.length), name) ? local.slice(name.length) : undefined
}
