import type { Language } from '@/i18n/languages'
import { londonTime } from '@/i18n/londonTime'

import type { MailContent } from '../mailContent'

type Facts = {
  reference: string
  /** When something was last said on it. */
  since: Date
  /** Where the enquiry is to be read; the mail itself says nothing about the investor. */
  link: string
}

/** Tells the owner of an open enquiry that nothing was said on it for long. */
export const silence = (language: Language, { reference, since, link }: Facts): MailContent =>
  templates[language]({ reference, link, since: londonTime(since, language) })

type Filled = { reference: string; since: string; link: string }

const templates: Record<Language, (facts: Filled) => MailContent> = {
  en: ({ reference, since, link }) => ({
    subject: `Nothing said for long: enquiry ${reference}`,
    text: `The enquiry ${reference} is open, and nothing was said on it since ${since}.

Get in touch with the investor, put it off to a date, or close it:
${link}
`,
  }),
  ko: ({ reference, since, link }) => ({
    subject: `장기간 연락 없음: 문의 ${reference}`,
    text: `진행 중인 문의 ${reference}에 ${since} 이후 상호작용 기록이 없습니다.

투자자에게 연락하거나, 재개일을 정해 보류하거나, 종결해 주십시오.
${link}
`,
  }),
}
