import type { Language } from '@/i18n/languages'
import { londonTime } from '@/i18n/londonTime'

import type { MailContent } from '../mailContent'

type Facts = {
  reference: string
  /** Why it comes to this reader, as the routing decision says it. */
  reason: string
  respondBy: Date
  /** Where the enquiry is to be read; the mail itself says nothing about the investor. */
  link: string
}

/** Tells an owner, or the desk, that an enquiry is waiting for them, and why. */
export const notification = (
  language: Language,
  { reference, reason, respondBy, link }: Facts,
): MailContent =>
  templates[language]({ reference, reason, link, respondBy: londonTime(respondBy, language) })

type Filled = { reference: string; reason: string; respondBy: string; link: string }

const templates: Record<Language, (facts: Filled) => MailContent> = {
  en: ({ reference, reason, respondBy, link }) => ({
    subject: `New enquiry ${reference}`,
    text: `An enquiry is waiting for you: ${reference}

Why it came to you:
${reason}

A person must answer the investor by ${respondBy}.

Read it and answer:
${link}
`,
  }),
  ko: ({ reference, reason, respondBy, link }) => ({
    subject: `새 문의 ${reference}`,
    text: `처리할 문의가 있습니다: ${reference}

배정 사유:
${reason}

${respondBy}까지 담당자가 직접 답변해야 합니다.

문의 확인 및 답변:
${link}
`,
  }),
}
