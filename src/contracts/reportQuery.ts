import { z } from 'zod'

import type { Language } from '@/i18n/languages'

export const reportGroups = ['theme', 'owner', 'channel', 'country', 'language'] as const

export type ReportGroup = (typeof reportGroups)[number]

const order = {
  en: '“to” is the day after the last, so it must be after “from”.',
  ko: '“to”는 기간의 마지막 날 다음 날이므로 “from”보다 뒤여야 합니다.',
}

const schemaIn = (language: Language) =>
  z
    .strictObject({
      /** The first day in London, `YYYY-MM-DD`. */
      from: z.iso.date(),
      /** The day after the last. */
      to: z.iso.date(),
      by: z.enum(reportGroups).optional(),
      format: z.enum(['json', 'csv']).optional(),
      /** What of the funnel a CSV holds. */
      part: z.enum(['stages', 'losses']).optional(),
      locale: z.string().optional(),
    })
    .refine(({ from, to }) => from < to, { path: ['to'], error: order[language] })

/** The query of a report: the days from `from` to before `to`. */
export const reportQuery = { en: schemaIn('en'), ko: schemaIn('ko') }

export type ReportQuery = z.infer<ReturnType<typeof schemaIn>>
