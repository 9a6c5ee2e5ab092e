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

/** A boundary line and the headers of the part that it begins. */
const PART_START = /^--\S.*\n(?:[\w-]+:.*\n(?:[ \t].*\n)*)*/gm

/** A body that the parser found no text in, because its MIME is broken, as it stands. */
function textOfMail({ text, attachments }: Email, tidy: Uint8Array): string {
  if (text?.trim() || attachments.length > 0) return text ?? ''
  const mail = new TextDecoder().decode(tidy)
  const body = mail.indexOf('\n\n')
  return body < 0 ? '' : mail.slice(body).replace(PART_START, '').trim()
}

/** Enough for any headers that mean something. */
const HEADERS_AT_MOST = 256 * 1024

/** A mail that the parser refuses (nested too deeply, headers too long) still has its headers. */
async function parse(tidy: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(tidy, { forceRfc822Attachments: true })
  } catch {
    const start = Buffer.from(tidy.subarray(0, HEADERS_AT_MOST))
    const end = start.indexOf('\n\n')
    return PostalMime.parse(end < 0 ? start : start.subarray(0, end))
  }
}

/** What the loop guard needs to know of a mail, from its raw bytes. */
export async function mailFacts(raw: Uint8Array): Promise<MailFacts> {
  const tidy = tidyMail(raw)
  const mail = await parse(tidy)
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
