import type { Language } from '@/i18n/languages'

import type { MailContent } from '../mailContent'

type Facts = {
  reference: string
  /** Where the message is to be read; the mail itself says nothing about the investor. */
  link: string
}

/** Tells an owner, or the desk, that the investor answered and the turn is theirs. */
export const answered = (language: Language, facts: Facts): MailContent =>
  templates[language](facts)

const templates: Record<Language, (facts: Facts) => MailContent> = {
  en: ({ reference, link }) => ({
    subject: `The investor answered: enquiry ${reference}`,
    text: `The investor wrote again on the enquiry ${reference}. It is our turn.

Read it and answer:
${link}
`,
  }),
  ko: ({ reference, link }) => ({
    subject: `투자자 회신: 문의 ${reference}`,
    text: `문의 ${reference}에 투자자가 다시 연락해 왔습니다. 이제 우리가 답할 차례입니다.

문의 확인 및 답변:
${link}
`,
  }),
}
