import { isDeepStrictEqual } from 'node:util'
import type { JoinQuery, Where } from 'payload'

import { conjuncts } from './conjuncts'
import { scopeOf } from './scopeOf'

type Asked = {
  joins?: JoinQuery
  /** What is asked of the enquiries. */
  where?: Where
  /** The joins whose records belong to the enquiry that they are joined to. */
  ofEnquiry: ReadonlySet<string>
}

/** What is joined to enquiries that somebody may see need not be asked whose enquiry it is of. */
export function withoutImplied({ joins, where, ofEnquiry }: Asked): JoinQuery | undefined {
  if (!joins) return joins
  const known = conjuncts(where)
  return Object.fromEntries(
    Object.entries(joins as Record<string, false | { where?: Where }>).map(([path, join]) => {
      const scope = join && ofEnquiry.has(path) ? scopeOf(join.where) : null
      const isImplied = known.some((each) => scope && isDeepStrictEqual(each, scope.rule))
      return [path, scope && isImplied ? { ...join, where: { and: scope.others } } : join]
    }),
  ) as JoinQuery
}
