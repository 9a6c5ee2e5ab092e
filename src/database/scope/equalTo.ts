import type { Where } from 'payload'

/** The text that a condition, and no more than that, has a field equal. */
export function equalTo(field: string, where: Where): null | string {
  const [condition, ...others] = Object.values(where)
  if (!Object.hasOwn(where, field) || others.length > 0 || !condition) return null
  const [value, ...more] = Object.values(condition)
  const isEqual = Object.hasOwn(condition, 'equals') && more.length === 0
  return isEqual && typeof value === 'string' ? value : null
}
