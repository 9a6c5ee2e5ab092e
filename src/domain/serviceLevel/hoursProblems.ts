import { type BusinessCalendar, weekdays } from '../businessTime/businessCalendar'
import { type CalendarProblem, calendarProblems } from '../businessTime/calendarProblems'

const fewestMinutesAWeek = 300
const mostDaysClosed = 60

const minutesOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))

/** The first day of a year that is one too many. */
function closureProblems({ closed }: BusinessCalendar): CalendarProblem[] {
  const isTooMany = (date: string, index: number) =>
    closed.slice(0, index).filter((earlier) => earlier.slice(0, 4) === date.slice(0, 4)).length ===
    mostDaysClosed
  return closed.flatMap((date, index) =>
    isTooMany(date, index)
      ? {
          path: `closed.${index}`,
          message: {
            en: `More than ${mostDaysClosed} further days closed in one year: nothing would fall due in time.`,
            ko: `추가 휴무일이 한 해에 ${mostDaysClosed}일을 넘습니다. 기한을 지킬 수 없습니다.`,
          },
        }
      : [],
  )
}

/** What is wrong with hours that clocks should run by: wrong in themselves, or too few. */
export function hoursProblems(calendar: BusinessCalendar): CalendarProblem[] {
  const wrong = calendarProblems(calendar)
  if (wrong.length > 0) return wrong
  const open = weekdays
    .flatMap((day) => calendar.weekly[day] ?? [])
    .reduce((sum, [opens, closes]) => sum + minutesOf(closes) - minutesOf(opens), 0)
  const tooFew = {
    path: 'weekly',
    message: {
      en: `Open for at least ${fewestMinutesAWeek / 60} hours a week; otherwise nothing falls due in time.`,
      ko: `한 주에 ${fewestMinutesAWeek / 60}시간 이상 운영해야 합니다. 그보다 짧으면 기한을 지킬 수 없습니다.`,
    },
  }
  const repeated = calendar.closed.flatMap((date, index) =>
    calendar.closed.indexOf(date) === index
      ? []
      : {
          path: `closed.${index}`,
          message: { en: 'This date is there twice.', ko: '같은 날짜가 두 번 입력되었습니다.' },
        },
  )
  return [...(open < fewestMinutesAWeek ? [tooFew] : []), ...repeated, ...closureProblems(calendar)]
}
