import { adminWords } from '@/admin/words/adminWords'
import { shortTime } from '@/admin/words/shortTime'
import type { Priority } from '@/domain/routing/routingKnowledge'
import type { Language } from '@/i18n/languages'
import { decidedByWords } from '@/i18n/routingWords'
import { idOf } from '@/operations/idOf'
import type { Enquiry } from '@/payload-types'

import { certaintyOf } from './certaintyOf'
import type { RoutingNames } from './namesFor'

type Props = {
  routing: NonNullable<Enquiry['routing']>
  names: RoutingNames
  language: Language
}

/** The decision in short: who or what decided, for whom, how surely, when. */
export function DecisionFacts({ routing, names, language }: Props) {
  const { why } = adminWords(language)
  const theme = names.themes.find(({ id }) => id === idOf(routing.theme))
  const confidence = routing.confidence ?? 0
  const facts: [string, null | string | undefined][] = [
    [why.decidedBy, routing.decidedBy && decidedByWords[routing.decidedBy][language]],
    [why.theme, theme?.name ?? why.noTheme],
    [why.owner, names.owner ?? why.desk],
    [
      why.confidence,
      `${why.certainty[certaintyOf(confidence)]} (${Math.round(confidence * 100)} %)`,
    ],
    [why.priority, why.priorities[(routing.priority ?? 'normal') as Priority]],
    [why.decidedAt, routing.decidedAt && shortTime(routing.decidedAt, language)],
    [why.rules, routing.ruleSetVersion],
  ]
  return (
    <dl className="why-owner__facts">
      {facts.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
