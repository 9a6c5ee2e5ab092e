import type { Where } from 'payload'

import { asksOfEnquiry } from './asksOfEnquiry'
import { conjuncts } from './conjuncts'
import { ruleOfEnquiry } from './ruleOfEnquiry'

export type Scope = {
  /** As one of enquiries. */
  rule: Where
  others: Where[]
}

/**
 * What a query asks of the enquiries of records by a rule of access, and what it asks besides. Null
 * where it has none, or asks any more about them than which they are: SQLite has conditions about the
 * same field of many share what it joins, so that one alone would mean something else.
 */
export function scopeOf(where: undefined | Where): null | Scope {
  const parts = conjuncts(where)
  const others = parts.filter((part) => ruleOfEnquiry(part) === null)
  const [rule, ...more] = parts.map(ruleOfEnquiry).filter((each) => each !== null)
  if (!rule || more.length > 0) return null
  return others.some(asksOfEnquiry) ? null : { rule, others }
}
