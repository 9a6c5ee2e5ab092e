import type { Language } from '@/i18n/languages'
import { londonDay } from '@/i18n/londonDay'
import { londonTime } from '@/i18n/londonTime'
import { stageWords } from '@/i18n/pipelineWords'

import type { MailContent } from '../mailContent'

/** One enquiry of a list; the mail itself says nothing about the investor. */
export type HandedOver = {
  reference: string
  stage: keyof typeof stageWords
  /** When the investor expects an answer, while none was given. */
  respondBy: Date | null
  /** On which day the owner meant to act next. */
  nextActionAt: Date | null
  link: string
}

type Brief = {
  /** Who is away. */
  absent: string
  /** Their last day away, `YYYY-MM-DD`. */
  until: string
  enquiries: readonly HandedOver[]
  /** Of which the reader is project manager meanwhile. */
  managed: readonly HandedOver[]
  /** Why others did not take them over. */
  because: readonly string[]
}

/** The one-page brief for whoever takes over the open enquiries of somebody who is away. */
export const handOver = (language: Language, brief: Brief): MailContent =>
  briefs[language]({ ...brief, ...listsOf(language, brief) })

type Return = {
  enquiries: readonly HandedOver[]
  managed: readonly HandedOver[]
  /** References of what was closed in the meantime. */
  closed: readonly string[]
}

/** The list of what comes back to somebody whose absence has ended. */
export const handBack = (language: Language, back: Return): MailContent =>
  returns[language]({ ...back, ...listsOf(language, back) })

const dueWords: Record<Language, { respond: string; next: string; none: string }> = {
  en: { respond: 'answer promised by', next: 'next action planned for', none: 'no date promised' },
  ko: { respond: '답변 약속 기한', next: '다음 조치 예정', none: '약속된 일정 없음' },
}

const urgency = ({ respondBy, nextActionAt }: HandedOver) =>
  Math.min(...[respondBy, nextActionAt].map((at) => at?.getTime() ?? Infinity))

type Lists = { list: string; roles: string }

const roleWords: Record<Language, string> = {
  en: 'Project manager of:',
  ko: '프로젝트 관리자를 맡는 문의:',
}

/** Both lists as text; `roles` is empty where there are none. */
const listsOf = (
  language: Language,
  { enquiries, managed }: Pick<Brief, 'enquiries' | 'managed'>,
): Lists => ({
  list: listOf(language, enquiries) || (language === 'en' ? '(none)' : '(없음)'),
  roles: managed.length > 0 ? `\n${roleWords[language]}\n${listOf(language, managed)}\n` : '',
})

/** What was promised first comes first. */
const listOf = (language: Language, enquiries: readonly HandedOver[]): string =>
  [...enquiries]
    .sort((a, b) => urgency(a) - urgency(b) || a.reference.localeCompare(b.reference))
    .map((enquiry) => entryOf(language, enquiry))
    .join('\n')

function entryOf(language: Language, { reference, stage, link, ...at }: HandedOver): string {
  const words = dueWords[language]
  const dates = [
    at.respondBy && `${words.respond} ${londonTime(at.respondBy, language)}`,
    at.nextActionAt && `${words.next} ${londonDay(at.nextActionAt, language)}`,
  ].filter(Boolean)
  return `- ${reference} · ${stageWords[stage][language]} · ${dates.join('; ') || words.none}
  ${link}`
}

const reasonsOf = (because: readonly string[]) =>
  because.length > 0 ? `${because.join('\n')}\n\n` : ''

const briefs: Record<Language, (facts: Brief & Lists) => MailContent> = {
  en: ({ absent, until, enquiries, because, list, roles }) => ({
    subject: `Handed over from ${absent}: open enquiries (${enquiries.length})`,
    text: `${absent} is away until ${until}. These open enquiries are with you until then,
with their clocks, drafts and promises:

${list}
${roles}
${reasonsOf(because)}What was said and promised so far is in each record. What is still open goes back to ${absent}
when the absence ends.
`,
  }),
  ko: ({ absent, until, enquiries, because, list, roles }) => ({
    subject: `${absent} 담당자 업무 인계: 진행 중 문의 ${enquiries.length}건`,
    text: `${absent} 담당자가 ${until}까지 부재중입니다. 그동안 아래의 진행 중 문의를
기한, 초안, 약속과 함께 맡아 주시기 바랍니다.

${list}
${roles}
${reasonsOf(because)}지금까지의 협의와 약속은 각 기록에서 확인하실 수 있습니다.
부재가 끝나면 남은 문의는 ${absent} 담당자에게 돌아갑니다.
`,
  }),
}

const returns: Record<Language, (facts: Return & Lists) => MailContent> = {
  en: ({ enquiries, closed, list, roles }) => ({
    subject: `Back with you: open enquiries (${enquiries.length})`,
    text: `Welcome back. These enquiries were covered while you were away and are yours again:

${list}
${roles}${closed.length > 0 ? `\nClosed in the meantime: ${closed.join(', ')}\n` : ''}
What happened while you were away is in the history of each record.
`,
  }),
  ko: ({ enquiries, closed, list, roles }) => ({
    subject: `업무 복귀: 진행 중 문의 ${enquiries.length}건`,
    text: `부재 중 다른 담당자가 맡았던 아래 문의가 다시 배정되었습니다.

${list}
${roles}${closed.length > 0 ? `\n부재 중 종결된 문의: ${closed.join(', ')}\n` : ''}
부재 중 처리 내용은 각 기록의 이력에서 확인하실 수 있습니다.
`,
  }),
}
