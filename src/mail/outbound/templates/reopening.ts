import type { Language } from '@/i18n/languages'

import type { MailContent } from '../mailContent'

type Facts = {
  reference: string
  /** Where the enquiry is to be read; the mail itself says nothing about the investor. */
  link: string
}

/** Tells an owner, or the desk, that the investor wrote again and an enquiry is open once more. */
export const reopening = (language: Language, facts: Facts): MailContent =>
  templates[language](facts)

const templates: Record<Language, (facts: Facts) => MailContent> = {
  en: ({ reference, link }) => ({
    subject: `Reopened: enquiry ${reference}`,
    text: `The investor wrote again on an enquiry that was closed: ${reference}

It is open again, and the clock of the answer runs.

Read it and answer:
${link}
`,
  }),
  ko: ({ reference, link }) => ({
    subject: `문의 다시 열림: ${reference}`,
    text: `종결된 문의에 투자자가 다시 연락해 왔습니다: ${reference}

문의가 다시 열렸으며 답변 기한이 계산되고 있습니다.

문의 확인 및 답변:
${link}
`,
  }),
}
