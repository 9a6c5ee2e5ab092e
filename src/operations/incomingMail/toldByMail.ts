import { normaliseEmail } from '@/domain/matching/normaliseEmail'
import type { IncomingMail } from '@/payload-types'

import { withoutControls } from '@/mail/intake/withoutControls'

import type { ReadMail } from './readIncomingMail'

const LONGEST_TEXT = 100_000

type Told = Pick<
  IncomingMail,
  'addresses' | 'authentication' | 'from' | 'fromName' | 'reason' | 'subject' | 'text' | 'verdict'
>

/** What staff see of a mail that was read. */
export function toldByMail({ mail, verdict, authentication }: ReadMail): Told {
  const { spf, dkim, dmarc } = authentication
  const { en, ko } = verdict.reason
  return {
    from: mail.from ? normaliseEmail(mail.from.address) : null,
    fromName: mail.from?.name ?? null,
    subject: withoutControls(mail.subject),
    text: mail.fullText.slice(0, LONGEST_TEXT),
    addresses: [...mail.to, ...mail.cc].map(({ address }) => normaliseEmail(address)),
    authentication: { spf, dkim, dmarc },
    verdict: verdict.verdict,
    reason: { en, ko },
  }
}
