import type { GroupFieldServerComponent } from 'payload'

import { hasRole } from '@/access/hasRole'
import { adminWords } from '@/admin/words/adminWords'
import { languageOf } from '@/admin/words/languageOf'
import { idOf } from '@/operations/idOf'
import type { Enquiry } from '@/payload-types'

import { Alternatives } from './Alternatives'
import { DecisionFacts } from './DecisionFacts'
import { namesFor } from './namesFor'
import { RoutingAction } from './RoutingAction'
import { TraceSteps } from './TraceSteps'

import './whyThisOwner.css'

/** The routing decision of an enquiry as a person reads it, instead of its raw fields. */
export const WhyThisOwner: GroupFieldServerComponent = async ({ data, i18n, req }) => {
  const language = languageOf(i18n)
  const { why } = adminWords(language)
  const { routing, owner } = data as Enquiry
  if (!routing?.decidedAt) return <p>{why.none}</p>
  const names = await namesFor(req, routing, language)
  const mayRoute = hasRole(req, 'administrator', 'desk')
  const suggested = names.themes.find(({ id }) => id === idOf(routing.suggestedTheme))
  return (
    <section className="why-owner">
      <p className="why-owner__sentence">{routing.sentence?.[language]}</p>
      <DecisionFacts routing={routing} names={names} language={language} />
      {idOf(owner) !== idOf(routing.owner) && <p>{why.reassigned}</p>}
      {suggested && (
        <>
          <p>{why.suggested(suggested.name)}</p>
          {mayRoute && (
            <RoutingAction action="take-suggestion" label={why.take} hint={why.takeHint} />
          )}
        </>
      )}
      <TraceSteps trace={routing.trace} language={language} />
      <Alternatives alternatives={routing.alternatives} themes={names.themes} language={language} />
      {mayRoute && <RoutingAction action="route" label={why.again} hint={why.againHint} />}
    </section>
  )
}
