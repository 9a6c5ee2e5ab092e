import type { PayloadRequest } from 'payload'

import type { ServiceLevelQuestions } from '@/contracts/serviceLevelQuestions'
import type { Bilingual } from '@/domain/bilingual'
import type { BusinessCalendar } from '@/domain/businessTime/businessCalendar'
import { calendarProblems } from '@/domain/businessTime/calendarProblems'
import { dueAt } from '@/domain/businessTime/dueAt'
import { elapsedMinutes } from '@/domain/businessTime/elapsedMinutes'

import { currentSettings, settingsOfVersion } from './serviceSettings'

type Question = ServiceLevelQuestions['questions'][number]
type Fault = { field: string; message: Bilingual }

/** `due`: ISO 8601 in UTC. `elapsedMinutes`: with fractions. */
export type ServiceLevelAnswer = { due: string } | { elapsedMinutes: number }
export type Preview = { ok: true; answers: ServiceLevelAnswer[] } | { ok: false; faults: Fault[] }

const words = {
  version: {
    en: 'There is no such version of the service levels.',
    ko: '존재하지 않는 서비스 수준 버전입니다.',
  },
  never: {
    en: 'This does not fall due within a hundred years of these hours.',
    ko: '이 운영 시간으로는 100년 안에 기한이 되지 않습니다.',
  },
} satisfies Record<string, Bilingual>

/** Answers questions about business time by today's hours, a saved version's, or given ones. */
export async function previewServiceLevels(
  req: PayloadRequest,
  { version, hours, questions, isList }: ServiceLevelQuestions,
): Promise<Preview> {
  const problems = hours ? calendarProblems(hours) : []
  if (problems.length > 0) {
    return {
      ok: false,
      faults: problems.map(({ path, message }) => ({ field: `hours.${path}`, message })),
    }
  }
  const calendar = hours ?? (await calendarOf(req, version))
  if (!calendar) return { ok: false, faults: [{ field: 'version', message: words.version }] }
  return answerAll(questions, calendar, isList)
}

const calendarOf = async (req: PayloadRequest, version: string | undefined) =>
  (version === undefined ? await currentSettings(req) : await settingsOfVersion(req, version))
    ?.calendar

function answerAll(questions: Question[], calendar: BusinessCalendar, isList: boolean): Preview {
  const answers: ServiceLevelAnswer[] = []
  for (const [index, question] of questions.entries()) {
    try {
      answers.push(answer(question, calendar))
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      const field = isList ? `questions.${index}.minutes` : 'minutes'
      return { ok: false, faults: [{ field, message: words.never }] }
    }
  }
  return { ok: true, answers }
}

function answer({ from, minutes, to }: Question, calendar: BusinessCalendar): ServiceLevelAnswer {
  const start = new Date(from)
  return to === undefined
    ? { due: dueAt(start, minutes ?? 0, calendar).toISOString() }
    : { elapsedMinutes: elapsedMinutes(start, new Date(to), calendar) }
}
