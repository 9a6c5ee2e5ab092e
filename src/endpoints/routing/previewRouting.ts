import type { Endpoint } from 'payload'

import { routingPreview } from '@/contracts/routingPreview'
import type { RoutingDecision } from '@/domain/routing/routingDecision'
import { previewRoute } from '@/operations/routing/previewRoute'

import { forDesk } from '../forDesk'
import { readJson } from '../readJson'
import { bodyFaults, refuseBody } from './refuseBody'
import { unknownRecords } from './unknownRecords'

/**
 * POST /api/routing/preview: where an enquiry would go if it came now. Writes nothing.
 * `{decision: {theme, owner, pool, priority, decidedBy, confidence, sentence}, trace}`
 */
export const previewRouting: Endpoint = {
  path: '/routing/preview',
  method: 'post',
  handler: forDesk(async (req) => {
    const parsed = routingPreview.safeParse(await readJson(req))
    if (!parsed.success) return refuseBody(req, bodyFaults(parsed.error))
    const unknown = await unknownRecords(req, parsed.data)
    if (unknown.length > 0) return refuseBody(req, unknown)
    return Response.json(answerOf(await previewRoute({ req, enquiry: parsed.data })), {
      headers: { 'Cache-Control': 'no-store' },
    })
  }),
}

/** A theme that is only suggested comes with `decidedBy: desk`. */
const answerOf = ({ trace, ...decided }: RoutingDecision) => ({
  decision: {
    theme: decided.theme ?? decided.suggestedTheme ?? null,
    owner: decided.owner,
    pool: decided.pool,
    priority: decided.priority,
    decidedBy: decided.decidedBy,
    confidence: decided.confidence,
    sentence: decided.sentence,
  },
  trace,
})
