import { clockWords } from '@/i18n/clockWords'
import type { Language } from '@/i18n/languages'
import { londonTime } from '@/i18n/londonTime'

import type { MailContent } from '../mailContent'
import type { AlertFacts } from './alert'

/** More would be read by nobody. */
const LISTED = 30

/** Tells somebody of the desk of several things at once that are late, or soon will be. */
export function alerts(language: Language, all: AlertFacts[], overview: string): MailContent {
  const words = templates[language]
  const late = all.filter(({ isLate }) => isLate).length
  const more = all.length - LISTED
  return {
    subject: words.subject(late, all.length - late),
    text: [
      words.opening,
      ...all.slice(0, LISTED).map((facts) => `${lineOf(language, facts)}\n${facts.link}`),
      ...(more > 0 ? [`${words.more(more)}\n${overview}`] : []),
      '',
    ].join('\n\n'),
  }
}

const lineOf = (language: Language, { reference, clock, dueAt, isLate }: AlertFacts): string =>
  templates[language][isLate ? 'late' : 'soon']({
    reference,
    what: clockWords[clock][language],
    dueAt: londonTime(dueAt, language),
  })

type Line = (facts: { reference: string; what: string; dueAt: string }) => string
type Template = {
  subject: (late: number, soon: number) => string
  opening: string
  late: Line
  soon: Line
  more: (count: number) => string
}

const templates: Record<Language, Template> = {
  en: {
    subject: (late, soon) =>
      [late > 0 && `${late} late`, soon > 0 && `${soon} due soon`].filter(Boolean).join(', ') +
      ': service levels',
    opening: 'Several service levels were missed or soon will be. The most urgent come first.',
    late: ({ reference, what, dueAt }) => `Late: ${what}, ${reference}\nWas due: ${dueAt}`,
    soon: ({ reference, what, dueAt }) => `Due soon: ${what}, ${reference}\nDue: ${dueAt}`,
    more: (count) => `And ${count} more. See them all here:`,
  },
  ko: {
    subject: (late, soon) =>
      '처리 기한 알림: ' +
      [late > 0 && `기한 초과 ${late}건`, soon > 0 && `기한 임박 ${soon}건`]
        .filter(Boolean)
        .join(', '),
    opening: '처리 기한이 지났거나 다가오는 항목이 여러 건 있습니다. 급한 순서로 표시합니다.',
    late: ({ reference, what, dueAt }) => `기한 초과: ${what}, ${reference}\n기한: ${dueAt}`,
    soon: ({ reference, what, dueAt }) => `기한 임박: ${what}, ${reference}\n기한: ${dueAt}`,
    more: (count) => `그 밖에 ${count}건이 더 있습니다. 전체는 아래에서 확인해 주십시오.`,
  },
}
