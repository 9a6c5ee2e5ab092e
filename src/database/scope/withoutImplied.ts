import { isDeepStrictEqual } from 'node:util'
import type { JoinQuery, Where } from 'payload'

import { conjuncts } from './conjuncts'
import { ofEnquiry } from './ofEnquiry'

type Asked = { collection: string; joins?: JoinQuery; where?: Where }

/** What is joined to enquiries that somebody may see need not be asked whose enquiry it is of. */
export function withoutImplied({ collection, joins, where }: Asked): JoinQuery | undefined {
  if (!joins || collection !== 'enquiries') return joins
  const known = conjuncts(where)
  const isImplied = (part: Where) => {
    const rule = ofEnquiry(part)
    return rule !== null && known.some((each) => isDeepStrictEqual(each, rule))
  }
  return Object.fromEntries(
    Object.entries(joins as Record<string, false | { where?: Where }>).map(([path, join]) => {
      if (!join || !join.where) return [path, join]
      const left = conjuncts(join.where).filter((part) => !isImplied(part))
      return [path, { ...join, where: left.length > 0 ? { and: left } : {} }]
    }),
  ) as JoinQuery
}
