import { describe, expect, it } from '@jest/globals'

import type { BusinessCalendar } from '@/domain/businessTime/businessCalendar'
import { calendarProblems } from '@/domain/businessTime/calendarProblems'
import { defaultCalendar } from '@/domain/businessTime/defaultCalendar'

const paths = (changes: object) =>
  calendarProblems({ ...defaultCalendar, ...changes } as BusinessCalendar).map(({ path }) => path)

describe('calendarProblems', () => {
  it('should find nothing wrong with usable calendars', () => {
    expect(paths({})).toEqual([])
    const always = {
      sun: [['00:00', '24:00']],
      mon: [
        ['13:00', '17:00'],
        ['09:00', '13:00'],
      ],
    }
    expect(paths({ weekly: always, closed: ['2028-02-29'], holidays: null })).toEqual([])
  })

  it.each([
    [{ timeZone: 'Europe/Liverpool' }, 'timeZone'],
    [{ weekly: {} }, 'weekly'],
    [{ weekly: { mon: [] } }, 'weekly'],
    [{ weekly: { mon: [['9:00', '17:00']] } }, 'weekly.mon.0'],
    [{ weekly: { mon: [['24:00', '24:00']] } }, 'weekly.mon.0'],
    [{ weekly: { mon: [['22:00', '06:00']] } }, 'weekly.mon.0'],
    [
      {
        weekly: {
          mon: [
            ['09:00', '13:00'],
            ['12:59', '17:00'],
          ],
        },
      },
      'weekly.mon',
    ],
    [{ weekly: { monday: [['09:00', '17:00']], mon: [['09:00', '17:00']] } }, 'weekly.monday'],
    [{ holidays: 'FR' }, 'holidays'],
    [{ closed: ['2026-12-24', '2026-02-30'] }, 'closed.1'],
    [{ closed: ['24/12/2026'] }, 'closed.0'],
  ])('should say where %j is wrong', (changes, path) => {
    expect(paths(changes)).toEqual([path])
  })
})
