import { type MailFacts } from './mailFacts'
import { listHeaders } from './signals/listHeaders'

/** What every list adds, whatever its name. */
const nameless: Readonly<Record<string, RegExp>> = {
  precedence: /^"?(?:bulk|list)\b/i,
  'x-precedence': /^"?(?:bulk|list)\b/i,
  'x-mailman-version': /^/,
  'x-google-group-id': /^/,
  'list-unsubscribe-post': /^/,
}

const idIn = (value: string): string =>
  (/<\s*([^<>\s]+)\s*>/.exec(value)?.[1] ?? value).trim().toLowerCase()

/**
 * A mail as it was before a list of our own handed it on to the desk: without what that list added,
 * but with what else says that it is mail to many.
 */
export function withoutOwnList(mail: MailFacts, ownListIds: readonly string[]): MailFacts {
  const ids = mail.headers.filter(({ key }) => key === 'list-id').map(({ value }) => idIn(value))
  const isOwn = ids.length > 0 && ids.every((id) => ownListIds.includes(id))
  if (!isOwn) return mail
  const names = ids.map((id) => id.split('.')[0]!)
  const isAdded = ({ key, value }: MailFacts['headers'][number]) =>
    nameless[key]?.test(value) ??
    (listHeaders.includes(key) && names.some((name) => value.toLowerCase().includes(name)))
  const isBounceAddress = names.some((name) => mail.returnPath?.startsWith(name))
  return {
    ...mail,
    headers: mail.headers.filter((header) => !isAdded(header)),
    returnPath: isBounceAddress ? null : mail.returnPath,
  }
}
