import { type TemplateVariable, templateVariables } from './templateVariables'

type Found = {
  known: TemplateVariable[]
  unknown: string[]
  /** Braces that make no variable, as they stand there. */
  malformed: string[]
}

const isKnown = (name: string): name is TemplateVariable =>
  templateVariables.includes(name as TemplateVariable)

/** The variables that a text names, each once. */
export function variablesIn(text: string): Found {
  const wellFormed = /\{\{ *([\p{L}\p{N}._-]+) *\}\}/gu
  const names = [...new Set([...text.matchAll(wellFormed)].map(([, name = '']) => name))]
  const rest = text.replace(wellFormed, '\n')
  return {
    known: names.filter(isKnown),
    unknown: names.filter((name) => !isKnown(name)),
    malformed: (rest.match(/\{\{[^{}\n]*\}?|[^{}\n]{0,40}\}\}/g) ?? []).map((part) =>
      part.trim().slice(0, 40),
    ),
  }
}
