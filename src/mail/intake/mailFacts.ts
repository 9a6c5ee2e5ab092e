import PostalMime, { addressParser, type Attachment, decodeWords, type Email } from 'postal-mime'

import { type MailFacts } from '@/domain/loopGuard/mailFacts'

import { tidyMail } from './tidyMail'

const REPORT = /^message\/(?:global-)?delivery-status$/
const ADDRESS = /[^\s<>"(),:;\\]+\\?@[^\s<>"(),:;]+/

const textOf = ({ content }: Attachment): string =>
  typeof content === 'string' ? content : new TextDecoder().decode(content)

const typeOf = ({ mimeType, method }: Attachment): string =>
  method ? `${mimeType}; method=${method}`.toLowerCase() : mimeType.toLowerCase()

const valueOf = ({ headers }: Email, name: string): string | null =>
  headers.find(({ key }) => key === name)?.value ?? null

const addressIn = (value: string): string | null => ADDRESS.exec(value)?.[0].toLowerCase() ?? null

/** '' is the null sender; headers that say nothing else count as not known. */
function returnPathOf(mail: Email): string | null {
  const value = valueOf(mail, 'return-path')
  if (value === null) return null
  return /^\s*<\s*>/.test(value) ? '' : addressIn(value)
}

function nameOf(from: string): string {
  try {
    return decodeWords(addressParser(from)[0]?.name ?? '')
  } catch {
    return ''
  }
}

/** A body that the parser found no text in, because its MIME is broken, as it stands. */
const textOfMail = ({ text, attachments }: Email, tidy: Uint8Array): string => {
  if (text?.trim()) return text
  if (attachments.length > 0) return ''
  const raw = new TextDecoder().decode(tidy)
  const body = raw.search(/\r?\n\r?\n/)
  return body < 0 ? '' : raw.slice(body).trim()
}

/** What the loop guard needs to know of a mail, from its raw bytes. */
export async function mailFacts(raw: Uint8Array): Promise<MailFacts> {
  const tidy = tidyMail(raw)
  const mail = await PostalMime.parse(tidy, { forceRfc822Attachments: true })
  const from = valueOf(mail, 'from') ?? ''
  return {
    headers: mail.headers.map(({ key, value }) => ({ key, value })),
    from: addressIn(from.replace(/"[^"]*"/g, '')),
    fromName: nameOf(from),
    returnPath: returnPathOf(mail),
    subject: mail.subject ?? '',
    text: textOfMail(mail, tidy),
    contentTypes: [
      (valueOf(mail, 'content-type') ?? 'text/plain').toLowerCase(),
      ...mail.attachments.map(typeOf),
    ],
    deliveryReports: mail.attachments
      .filter(({ mimeType }) => REPORT.test(mimeType.toLowerCase()))
      .map(textOf),
  }
}
