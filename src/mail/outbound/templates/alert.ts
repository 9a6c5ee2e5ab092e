import type { ClockName } from '@/domain/serviceLevel/clockNames'
import { clockWords } from '@/i18n/clockWords'
import type { Language } from '@/i18n/languages'
import { londonTime } from '@/i18n/londonTime'

import type { MailContent } from '../mailContent'

export type AlertFacts = {
  reference: string
  clock: ClockName
  dueAt: Date
  isLate: boolean
  /** Where the enquiry is to be read; the mail itself says nothing about the investor. */
  link: string
}

/** Tells somebody of the desk that something owed to an investor is about to be late, or is late. */
export const alert = (
  language: Language,
  { reference, clock, dueAt, isLate, link }: AlertFacts,
): MailContent =>
  templates[language][isLate ? 'late' : 'soon']({
    reference,
    link,
    what: clockWords[clock][language],
    dueAt: londonTime(dueAt, language),
  })

type Filled = { reference: string; what: string; dueAt: string; link: string }
type Template = (facts: Filled) => MailContent

const templates: Record<Language, { soon: Template; late: Template }> = {
  en: {
    soon: ({ reference, what, dueAt, link }) => ({
      subject: `Due soon: ${what}, ${reference}`,
      text: `Something is owed soon on the enquiry ${reference}.

What: ${what}
Due: ${dueAt}

See to it here:
${link}
`,
    }),
    late: ({ reference, what, dueAt, link }) => ({
      subject: `Late: ${what}, ${reference}`,
      text: `A service level was missed on the enquiry ${reference}, and it is still waiting.

What: ${what}
Was due: ${dueAt}

See to it here:
${link}
`,
    }),
  },
  ko: {
    soon: ({ reference, what, dueAt, link }) => ({
      subject: `기한 임박: ${what}, ${reference}`,
      text: `문의 ${reference}의 처리 기한이 다가오고 있습니다.

항목: ${what}
기한: ${dueAt}

아래에서 처리해 주십시오.
${link}
`,
    }),
    late: ({ reference, what, dueAt, link }) => ({
      subject: `기한 초과: ${what}, ${reference}`,
      text: `문의 ${reference}의 처리 기한이 지났으며 아직 처리되지 않았습니다.

항목: ${what}
기한: ${dueAt}

아래에서 처리해 주십시오.
${link}
`,
    }),
  },
}
