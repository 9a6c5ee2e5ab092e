import { describe, expect, it } from '@jest/globals'

import { defaultCalendar } from '@/domain/businessTime/defaultCalendar'
import { dueTimes } from '@/domain/serviceLevel/dueTimes'

describe('dueTimes', () => {
  it('should promise by the clock for the acknowledgement, by office hours for people', () => {
    expect(dueTimes(new Date('2026-12-24T16:00Z'), defaultCalendar)).toEqual({
      acknowledgeBy: new Date('2026-12-24T16:05Z'),
      triageBy: new Date('2026-12-29T12:00Z'),
      respondBy: new Date('2026-12-29T16:00Z'),
    })
  })

  it('should give a Sunday the whole of Monday', () => {
    expect(dueTimes(new Date('2026-11-22T11:11Z'), defaultCalendar).respondBy).toEqual(
      new Date('2026-11-23T17:00Z'),
    )
  })
})
