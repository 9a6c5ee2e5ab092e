import { type MailFacts } from '@/domain/loopGuard/mailFacts'

import type { ParsedMail } from './parsedMail'

const REPORT = /^message\/(?:global-)?delivery-status$/i
const ADDRESS = /[^\s<>"(),:;\\]+\\?@[^\s<>"(),:;]+/

/** No header that names one person is longer. */
const HEADER_AT_MOST = 2_000
/** No report that a mail server writes is longer. */
const REPORT_AT_MOST = 256 * 1024

const valueOf = ({ headers }: ParsedMail, name: string): string | null =>
  headers.find(({ key }) => key === name)?.value ?? null

const addressIn = (value: string): string | null =>
  ADDRESS.exec(value.slice(0, HEADER_AT_MOST))?.[0].toLowerCase() ?? null

/** '' is the null sender; headers that say nothing else count as not known. */
function returnPathOf(mail: ParsedMail): string | null {
  const value = valueOf(mail, 'return-path')
  if (value === null) return null
  return /^\s*<\s*>/.test(value) ? '' : addressIn(value)
}

/** What the loop guard needs to know of a mail. */
export function mailFacts(mail: ParsedMail): MailFacts {
  const whole = valueOf(mail, 'content-type') ?? 'text/plain'
  return {
    headers: mail.headers,
    // Not from `mail.from`: an address in a name is not whom it is from.
    from: addressIn((valueOf(mail, 'from') ?? '').replace(/"[^"]*"/g, '')),
    fromName: mail.from?.name ?? '',
    returnPath: returnPathOf(mail),
    subject: mail.subject,
    text: mail.fullText,
    contentTypes: [whole, ...mail.partTypes.slice(1)].map((type) => type.toLowerCase()),
    deliveryReports: mail.attachments
      .filter(({ contentType }) => REPORT.test(contentType))
      .map(({ content }) => new TextDecoder().decode(content.subarray(0, REPORT_AT_MOST))),
  }
}
