import { z } from 'zod'

import { priorities } from '@/domain/serviceLevel/priorities'
import { serviceLevelNames } from '@/domain/serviceLevel/serviceLevels'
import type { Language } from '@/i18n/languages'

import { calendarInput } from './calendarInput'
import { reportQuery } from './reportQuery'

const longestTarget = 120_000

const words = {
  target: {
    en: `Give whole minutes from 1 to ${longestTarget}, or such by priority: ${priorities.join(', ')}.`,
    ko: `1에서 ${longestTarget} 사이의 정수(분)를 적거나, 우선순위(${priorities.join(', ')})별로 적어 주십시오.`,
  },
}

const minutes = z.int().min(1).max(longestTarget)
const id = z.string().min(1).max(60)

function schemaIn(language: Language) {
  const target = z.union([minutes, z.partialRecord(z.enum(priorities), minutes)], {
    error: words.target[language],
  })
  return reportQuery[language].safeExtend({
    /** Opening hours, in place of those of the day. */
    hours: calendarInput.optional(),
    /** Minutes of a clock: shared out by priority as ever, or those of each priority named. */
    targets: z.partialRecord(z.enum(serviceLevelNames), target).optional(),
    /** Who would have been away, in place of who was; no `cover`: the desk. */
    absences: z
      .array(
        z.strictObject({
          owner: id,
          from: z.iso.date(),
          to: z.iso.date(),
          cover: id.nullable().default(null),
        }),
      )
      .max(500)
      .optional(),
  })
}

/** The body of POST /api/reports/service/what-if: the question of the report, and what to change. */
export const serviceWhatIf = { en: schemaIn('en'), ko: schemaIn('ko') }

export type ServiceWhatIf = z.infer<ReturnType<typeof schemaIn>>
