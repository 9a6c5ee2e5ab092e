import type { Question } from './questionOf'

/** The one stored field that a list is sorted by; null: there are several, or it is another thing. */
export function keyOf({ model }: Question, [key = '', ...others]: readonly string[]) {
  const name = key.replace(/^-/, '')
  const field = name === 'id' ? '_id' : name
  const stored = model.schema.path(field)
  if (others.length > 0 || !stored || stored.instance === 'Array') return null
  return { field, direction: key.startsWith('-') ? -1 : 1 } as const
}
