import { z } from 'zod'

import { weekdays } from '@/domain/businessTime/businessCalendar'

const opening = z.tuple([z.string().max(5), z.string().max(5)])

/** A business calendar as the API takes it; `calendarProblems` says whether it makes sense. */
export const calendarInput = z.strictObject({
  timeZone: z.string().max(60),
  weekly: z.partialRecord(z.enum(weekdays), z.array(opening).max(24)),
  holidays: z.literal('GB-ENG').nullable().default(null),
  closed: z.array(z.string().max(10)).max(1000).default([]),
})
