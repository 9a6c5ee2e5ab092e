import { describe, expect, it } from '@jest/globals'

import { dueTimes } from '@/domain/serviceLevel/dueTimes'
import { defaultSettings } from '@/domain/serviceLevel/serviceSettings'

describe('dueTimes', () => {
  it('should promise by the clock for the acknowledgement, by office hours for people', () => {
    expect(dueTimes(new Date('2026-12-24T16:00Z'), defaultSettings)).toEqual({
      acknowledgeBy: new Date('2026-12-24T16:05Z'),
      triageBy: new Date('2026-12-29T12:00Z'),
      respondBy: new Date('2026-12-29T16:00Z'),
    })
  })

  it('should give a Sunday the whole of Monday', () => {
    expect(dueTimes(new Date('2026-11-22T11:11Z'), defaultSettings).respondBy).toEqual(
      new Date('2026-11-23T17:00Z'),
    )
  })
})
