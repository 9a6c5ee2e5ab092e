import {
  type AuthenticationResults,
  authenticationResults,
} from '@/domain/authentication/authenticationResults'
import { judgeMail } from '@/domain/loopGuard/judgeMail'
import type { MailFacts } from '@/domain/loopGuard/mailFacts'
import type { MailVerdict } from '@/domain/loopGuard/mailVerdict'
import { env } from '@/env'
import { mailFacts } from '@/mail/intake/mailFacts'
import { BEGINNING, LARGEST_READ } from '@/mail/intake/mailLimits'
import type { ParsedMail } from '@/mail/intake/parsedMail'
import { parseMail } from '@/mail/intake/parseMail'
import { rawMailStore } from '@/mail/intake/rawMailStore'
import type { IncomingMail } from '@/payload-types'

/** What the product understood of a mail, and what it thinks of it. */
export type ReadMail = {
  mail: ParsedMail
  facts: MailFacts
  verdict: MailVerdict
  authentication: AuthenticationResults
  /** False where the mail is too large: then only its beginning was read, and no attachment. */
  isWhole: boolean
}

const ourDomain = env.MAIL_FROM.split('@')[1]!.toLowerCase()
const own = {
  addressDomains: [ourDomain],
  messageIdDomains: [ourDomain],
  listIds: env.MAIL_OWN_LIST_IDS,
}

/** Reads a mail from its bytes; null where nothing can be made of them. */
export async function readIncomingMail({
  sha256,
  size,
}: Pick<IncomingMail, 'sha256' | 'size'>): Promise<null | ReadMail> {
  const isWhole = size <= LARGEST_READ
  const raw = await rawMailStore(env.DATA_DIR).read(sha256, isWhole ? LARGEST_READ : BEGINNING)
  try {
    const mail = await parseMail(raw)
    const facts = mailFacts(mail)
    const authentication = authenticationResults(
      valuesOf(mail, 'authentication-results'),
      env.MAIL_AUTHSERV_ID ?? '',
    )
    return {
      mail: isWhole ? mail : { ...mail, attachments: [] },
      facts,
      verdict: judgeMail(facts, own),
      authentication,
      isWhole,
    }
  } catch {
    return null
  }
}

const valuesOf = ({ headers }: ParsedMail, name: string): string[] =>
  headers.filter(({ key }) => key === name).map(({ value }) => value)
