import type { Bilingual } from '../bilingual'
import { type BusinessCalendar, type Weekday, weekdays } from './businessCalendar'

/** What is wrong with a calendar, and where: a path such as `weekly.mon.0`. */
export type CalendarProblem = { path: string; message: Bilingual }

const openingShape = /^([01]\d|2[0-3]):[0-5]\d$/
const isClosing = (clock: string) => openingShape.test(clock) || clock === '24:00'

const problem = (path: string, en: string, ko: string): CalendarProblem => ({
  path,
  message: { en, ko },
})

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

const isDate = (text: string): boolean => {
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) && text.length === 10
}

type Pairs = readonly (readonly [string, string])[]

function pairProblems(pairs: Pairs, path: string): CalendarProblem[] {
  return pairs.flatMap(([opens, closes], index) => {
    const at = `${path}.${index}`
    if (!openingShape.test(opens) || !isClosing(closes)) {
      return problem(
        at,
        'Write times as HH:MM, the closing time up to 24:00.',
        '시각은 HH:MM 형식으로 적어 주십시오. 종료 시각은 24:00까지 가능합니다.',
      )
    }
    if (opens >= closes) {
      return problem(
        at,
        'The closing time must be after the opening time; split hours that run past midnight.',
        '종료 시각은 시작 시각보다 늦어야 합니다. 자정을 넘는 시간은 나누어 입력해 주십시오.',
      )
    }
    return []
  })
}

function overlapProblems(pairs: Pairs, path: string): CalendarProblem[] {
  const sorted = [...pairs].sort(([a], [b]) => a.localeCompare(b))
  const overlaps = sorted.some(([opens], index) => index > 0 && opens < sorted[index - 1]![1])
  return overlaps ? [problem(path, 'Opening hours overlap.', '운영 시간이 서로 겹칩니다.')] : []
}

function weekProblems({ weekly }: BusinessCalendar): CalendarProblem[] {
  const days = Object.entries(weekly).flatMap(([day, pairs]) => {
    const path = `weekly.${day}`
    if (!weekdays.includes(day as Weekday)) {
      return problem(path, 'There is no such weekday.', '존재하지 않는 요일입니다.')
    }
    const wrong = pairProblems(pairs, path)
    return wrong.length > 0 ? wrong : overlapProblems(pairs, path)
  })
  const neverOpens = weekdays.every((day) => (weekly[day] ?? []).length === 0)
  if (!neverOpens) return days
  return [
    ...days,
    problem('weekly', 'Open on at least one day.', '하루 이상 운영 시간을 입력해 주십시오.'),
  ]
}

/** Everything that is wrong with a calendar; nothing when it can be used. */
export function calendarProblems(calendar: BusinessCalendar): CalendarProblem[] {
  const { timeZone, holidays, closed } = calendar
  const zone = isTimeZone(timeZone)
    ? []
    : [problem('timeZone', 'There is no such time zone.', '존재하지 않는 시간대입니다.')]
  const known =
    holidays === null || holidays === 'GB-ENG'
      ? []
      : [
          problem(
            'holidays',
            "Only England's bank holidays (GB-ENG) are known.",
            '잉글랜드 공휴일(GB-ENG)만 사용할 수 있습니다.',
          ),
        ]
  const dates = closed.flatMap((date, index) =>
    isDate(date)
      ? []
      : problem(
          `closed.${index}`,
          'Write the date as YYYY-MM-DD.',
          '날짜는 YYYY-MM-DD 형식으로 적어 주십시오.',
        ),
  )
  return [...zone, ...weekProblems(calendar), ...known, ...dates]
}
