import type { Where } from 'payload'

/** What the scopes of access ask about an enquiry, and how: of nothing else it is known what it means. */
const asked: Readonly<Record<string, 'equals' | 'in'>> = {
  'enquiry.owner': 'equals',
  'enquiry.projectManager': 'equals',
  'enquiry.stage': 'in',
  'enquiry.themes': 'in',
}

/** A rule of access about the enquiry of a record, as one of enquiries; null: it is another condition. */
export function ruleOfEnquiry(where: Where): null | Where {
  const [first, ...others] = Object.entries(where)
  if (!first || others.length > 0) return null
  const [path, condition] = first
  if (!Array.isArray(condition)) return plainRule(path, condition)
  const rules = condition.map(ruleOfEnquiry).filter((rule) => rule !== null)
  const isRule = path === 'or' && rules.length > 0 && rules.length === condition.length
  return isRule ? { or: rules } : null
}

function plainRule(path: string, condition: unknown): null | Where {
  const operator = asked[path]
  if (!operator || typeof condition !== 'object' || condition === null) return null
  const { [operator]: value, ...more } = condition as Record<string, unknown>
  const isList = operator === 'in' && Array.isArray(value)
  const isKnown = isList ? value.every(isText) : operator === 'equals' && isText(value)
  if (!isKnown || Object.keys(more).length > 0) return null
  return { [path.replace('enquiry.', '')]: { [operator]: value } } as Where
}

// To the databases the word means that there is none.
const isText = (value: unknown) => typeof value === 'string' && value !== 'null'
