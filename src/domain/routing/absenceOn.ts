import type { Absence } from './routingKnowledge'

/** The absence that a day in London (`YYYY-MM-DD`) falls into, or null. */
export const absenceOn = (absences: readonly Absence[], day: string): Absence | null =>
  absences.find(({ from, to }) => from <= day && day <= to) ?? null
