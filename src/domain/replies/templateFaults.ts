import type { Bilingual } from '@/domain/bilingual'

import { templateVariables } from './templateVariables'
import { variablesIn } from './variablesIn'

type Words = { subject: string; text: string }
export type TemplateFault = { path: string; message: Bilingual }

const languages = ['en', 'ko'] as const
type Language = (typeof languages)[number]

const parts = ['subject', 'text'] as const

/** What is wrong with the variables of a template, which says the same in both languages. */
export const templateFaults = (template: Record<Language, Words>): TemplateFault[] => [
  ...languages.flatMap((language) =>
    parts.flatMap((part) => faultsOf(`${language}.${part}`, template[language][part])),
  ),
  ...oneSided(template, 'en', 'ko'),
  ...oneSided(template, 'ko', 'en'),
]

function faultsOf(path: string, text: string): TemplateFault[] {
  const { unknown, malformed } = variablesIn(text)
  return [
    ...unknown.map((name) => ({ path, message: unknownVariable(name) })),
    ...malformed.map((part) => ({ path, message: malformedVariable(part) })),
  ]
}

const namesOf = ({ subject, text }: Words) => variablesIn(`${subject}\n${text}`).known

/** What one language names and the other does not, at the language that lacks it. */
function oneSided(
  template: Record<Language, Words>,
  has: Language,
  lacks: Language,
): TemplateFault[] {
  const there = namesOf(template[lacks])
  return namesOf(template[has])
    .filter((name) => !there.includes(name))
    .map((name) => ({ path: `${lacks}.text`, message: missingIn[lacks](name) }))
}

const all = templateVariables.join(', ')

const unknownVariable = (name: string): Bilingual => ({
  en: `There is no variable {{${name}}}. There are: ${all}.`,
  ko: `{{${name}}} 변수는 없습니다. 사용할 수 있는 변수: ${all}.`,
})

const malformedVariable = (part: string): Bilingual => ({
  en: `“${part}” is not a complete variable such as {{reference}}.`,
  ko: `“${part}”은(는) {{reference}}와 같은 올바른 변수 형식이 아닙니다.`,
})

const missingIn: Record<Language, (name: string) => Bilingual> = {
  en: (name) => ({
    en: `{{${name}}} is in the Korean words, but not in the English ones.`,
    ko: `{{${name}}} 변수가 한국어에는 있지만 영어에는 없습니다.`,
  }),
  ko: (name) => ({
    en: `{{${name}}} is in the English words, but not in the Korean ones.`,
    ko: `{{${name}}} 변수가 영어에는 있지만 한국어에는 없습니다.`,
  }),
}
