import { mailKindWords } from '@/i18n/deskWords'
import type { Language } from '@/i18n/languages'

import type { MailContent } from '../mailContent'

type Facts = { reference: string; kind: keyof typeof mailKindWords; link: string }

/** Tells the owner that a mail of an enquiry was refused or came back; it says nothing about the investor. */
export const bounced = (language: Language, facts: Facts): MailContent => words[language](facts)

const words: Record<Language, (facts: Facts) => MailContent> = {
  en: ({ reference, kind, link }) => ({
    subject: `${reference}: a mail could not be delivered`,
    text: `A mail of the enquiry ${reference} (${mailKindWords[kind].en.toLowerCase()}) could not be delivered.

What the mail server said, and whether the address can still be used:
${link}

Please reach the investor another way, or correct the address of the contact.
`,
  }),
  ko: ({ reference, kind, link }) => ({
    subject: `${reference}: 메일이 배달되지 못했습니다`,
    text: `문의 ${reference}의 메일(${mailKindWords[kind].ko})이 배달되지 못했습니다.

메일 서버의 응답과 주소 사용 가능 여부는 아래에서 확인하실 수 있습니다.
${link}

다른 방법으로 투자자에게 연락하시거나 연락처의 주소를 수정해 주시기 바랍니다.
`,
  }),
}
