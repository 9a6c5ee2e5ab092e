import { z } from 'zod'

import type { Language } from '@/i18n/languages'

import { calendarInput } from './calendarInput'
import { errorMaps } from './errorMaps'

const words = {
  reach: {
    en: 'Give a time from 1970 to 2100.',
    ko: '1970년부터 2100년 사이의 시각을 입력해 주십시오.',
  },
  either: {
    en: 'Give either “minutes” or “to”.',
    ko: '“minutes”와 “to” 중 하나만 입력해 주십시오.',
  },
  calendar: {
    en: 'Give either “version” or “hours”.',
    ko: '“version”과 “hours” 중 하나만 입력해 주십시오.',
  },
  list: {
    en: 'Ask either one question or a list of them.',
    ko: '질문은 하나만 또는 목록으로만 보내 주십시오.',
  },
}

const isInReach = (text: string) => {
  const year = new Date(text).getUTCFullYear()
  return year >= 1970 && year <= 2100
}

function schemaIn(language: Language) {
  const instant = z.iso.datetime({ offset: true }).refine(isInReach, words.reach[language])
  const question = z
    .strictObject({
      from: instant,
      /** Business minutes: asks when they will have passed. */
      minutes: z.number().min(0).max(1_000_000).optional(),
      /** Asks how many business minutes lie between. */
      to: instant.optional(),
    })
    .refine(({ minutes, to }) => (minutes === undefined) !== (to === undefined), {
      path: ['minutes'],
      error: words.either[language],
    })
  const calendar = z
    .looseObject({
      /** Id of a saved version of the settings; today's unless given. */
      version: z.string().min(1).max(60).optional(),
      hours: calendarInput.optional(),
      questions: z.array(question).max(10_000).optional(),
    })
    .refine(({ version, hours }) => version === undefined || hours === undefined, {
      path: ['hours'],
      error: words.calendar[language],
    })
  return calendar.transform(({ version, hours, questions, ...single }, context) => {
    if (!questions) {
      const parsed = question.safeParse(single, { error: errorMaps[language] })
      if (parsed.success) return { version, hours, questions: [parsed.data], isList: false }
      for (const issue of parsed.error.issues) context.addIssue(issue as never)
      return z.NEVER
    }
    for (const key of Object.keys(single)) {
      context.addIssue({ code: 'custom', path: [key], message: words.list[language] })
    }
    return { version, hours, questions, isList: true }
  })
}

/** The body of POST /api/service-levels/preview: one question, or a list of them. */
export const serviceLevelQuestions = { en: schemaIn('en'), ko: schemaIn('ko') }

export type ServiceLevelQuestions = z.infer<ReturnType<typeof schemaIn>>
