import type { Bilingual } from '../bilingual'
import type { CalendarProblem } from '../businessTime/calendarProblems'
import { hoursProblems } from './hoursProblems'
import { type ServiceLevelName, serviceLevelNames } from './serviceLevels'
import { priorities } from './priorities'
import type { ServiceSettings } from './serviceSettings'

const longestTarget = 60 * 8 * 250

const problem = (path: string, message: Bilingual): CalendarProblem => ({ path, message })

const isWhole = (value: unknown, least: number, most: number) =>
  Number.isInteger(value) && (value as number) >= least && (value as number) <= most

const range = (least: number, most: number): Bilingual => ({
  en: `Give a whole number from ${least} to ${most}.`,
  ko: `${least}에서 ${most} 사이의 정수를 입력해 주십시오.`,
})

const wholeNumber = (path: string, value: unknown, least: number, most: number) =>
  isWhole(value, least, most) ? [] : [problem(path, range(least, most))]

/** Targets that come one after the other on the way of an enquiry. */
const orders: { first: ServiceLevelName; then: ServiceLevelName; message: Bilingual }[] = [
  {
    first: 'acknowledge',
    then: 'firstResponse',
    message: {
      en: 'The acknowledgement cannot be given longer than the first response.',
      ko: '접수 확인 기한은 첫 답변 기한보다 길 수 없습니다.',
    },
  },
  {
    first: 'triage',
    then: 'firstResponse',
    message: {
      en: 'The triage cannot be given longer than the first response that waits for it.',
      ko: '분류 기한은 첫 답변 기한보다 길 수 없습니다.',
    },
  },
]

function targetProblems({ targets }: ServiceSettings): CalendarProblem[] {
  const wrong = serviceLevelNames.flatMap((name) =>
    wholeNumber(`targets.${name}`, targets[name].minutes, 1, longestTarget),
  )
  if (wrong.length > 0) return wrong
  return orders
    .filter(({ first, then }) => targets[first].minutes > targets[then].minutes)
    .map(({ first, message }) => problem(`targets.${first}`, message))
}

function priorityProblems({ priorityPercent }: ServiceSettings): CalendarProblem[] {
  const wrong = priorities.flatMap((priority) =>
    wholeNumber(`priorityPercent.${priority}`, priorityPercent[priority], 10, 500),
  )
  if (wrong.length > 0) return wrong
  return priorities.flatMap((priority, index) => {
    const lower = priorities[index - 1]
    return lower && priorityPercent[priority] > priorityPercent[lower]
      ? problem(`priorityPercent.${priority}`, {
          en: 'A higher priority cannot be given more time than a lower one.',
          ko: '우선순위가 높을수록 더 긴 시간을 줄 수는 없습니다.',
        })
      : []
  })
}

function silenceProblems({ silentDays, dormantDays }: ServiceSettings): CalendarProblem[] {
  const wrong = [
    ...wholeNumber('silentDays', silentDays, 7, 365),
    ...wholeNumber('dormantDays', dormantDays, 14, 730),
  ]
  if (wrong.length > 0 || silentDays < dormantDays) return wrong
  return [
    problem('silentDays', {
      en: 'The owner must be told before the enquiry becomes dormant: give fewer days.',
      ko: '휴면으로 전환되기 전에 담당자에게 알려야 합니다. 휴면 전환 일수보다 작게 입력해 주십시오.',
    }),
  ]
}

/** Everything that is contradictory or dangerous in settings; nothing when they can be used. */
export const settingsProblems = (settings: ServiceSettings): CalendarProblem[] => [
  ...hoursProblems(settings.calendar),
  ...targetProblems(settings),
  ...priorityProblems(settings),
  ...wholeNumber('warnPercent', settings.warnPercent, 10, 95),
  ...wholeNumber('escalateMinutes', settings.escalateMinutes, 5, 2400),
  ...silenceProblems(settings),
]
