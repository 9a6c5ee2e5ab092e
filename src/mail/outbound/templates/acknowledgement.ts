import type { Language } from '@/i18n/languages'
import { londonTime } from '@/i18n/londonTime'

import type { MailContent } from '../mailContent'

type Facts = { reference: string; respondBy: Date }

/**
 * Tells an investor that we have their enquiry. It repeats nothing that was typed into the form, so
 * that nobody can use us to send their words to a stranger.
 */
export const acknowledgement = (language: Language, facts: Facts): MailContent =>
  templates[language](facts.reference, londonTime(facts.respondBy, language))

const templates: Record<Language, (reference: string, respondBy: string) => MailContent> = {
  en: (reference, respondBy) => ({
    subject: `[${reference}] We have your enquiry`,
    text: `Thank you for writing to Invest Liverpool.

Your enquiry is with us under the reference ${reference}.
A person will answer you by ${respondBy}.

If you write to us about it, please name the reference.
If you did not write to us, you need not do anything: somebody may have mistyped their address.

One Front Door
Invest Liverpool, Liverpool City Region
`,
  }),
  ko: (reference, respondBy) => ({
    subject: `[${reference}] 문의가 접수되었습니다`,
    text: `인베스트 리버풀에 문의해 주셔서 감사합니다.

문의가 접수 번호 ${reference}로 등록되었습니다.
${respondBy}까지 담당자가 직접 답변을 드리겠습니다.

추가로 연락하실 때에는 접수 번호를 함께 알려 주시기 바랍니다.
문의하신 적이 없다면 이 메일을 무시하셔도 됩니다. 다른 분이 주소를 잘못 입력했을 수 있습니다.

단일창구(One Front Door)
인베스트 리버풀, 리버풀도시권
`,
  }),
}
