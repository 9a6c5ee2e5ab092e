import type { Question } from './questionOf'

/** The one field that a list is sorted by; null: there are several, or it is a list of its own. */
export function keyOf({ model }: Question, keys: readonly string[]) {
  const [key = '', ...others] = keys.join().split(',')
  const field = key.replace(/^-/, '')
  if (others.length > 0 || model.schema.path(field)?.instance === 'Array') return null
  return { field, direction: key.startsWith('-') ? -1 : 1 } as const
}
