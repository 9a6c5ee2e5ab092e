import { type BusinessCalendar, weekdays } from '../businessTime/businessCalendar'
import { type CalendarProblem, calendarProblems } from '../businessTime/calendarProblems'

const fewestMinutesAWeek = 300

const minutesOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))

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
  return [...(open < fewestMinutesAWeek ? [tooFew] : []), ...repeated]
}
