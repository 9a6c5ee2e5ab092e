import type { Endpoint } from 'payload'

import { routingReplay } from '@/contracts/routingReplay'
import { draftFaults, ruleOfDraft } from '@/operations/routing/draftRules'
import { replayRouting as replay } from '@/operations/routing/replayRouting'
import { routingKnowledge } from '@/operations/routing/routingKnowledge'
import { versionOf } from '@/operations/routing/versionOf'

import { forDesk } from '../forDesk'
import { readJson } from '../readJson'
import { streamRows } from '../streamRows'
import { bodyFaults, refuseBody } from './refuseBody'

const order = {
  en: 'The end must come after the beginning.',
  ko: '종료 시점은 시작 시점보다 늦어야 합니다.',
}

/**
 * POST /api/routing/replay `{from, to, rules?}`: who would have got what, by a draft rule set or
 * today's, and how that differs from what happened. Writes nothing. One JSON document, or with
 * `Accept: application/x-ndjson` a line for each enquiry and the summary as the last.
 */
export const replayRouting: Endpoint = {
  path: '/routing/replay',
  method: 'post',
  handler: forDesk(async (req) => {
    const parsed = routingReplay.safeParse(await readJson(req))
    if (!parsed.success) return refuseBody(req, bodyFaults(parsed.error))
    const { from, to, rules: drafts } = parsed.data
    if (to <= from) return refuseBody(req, [{ field: 'to', detail: order }])
    const knowledge = await routingKnowledge(req)
    const faults = draftFaults(drafts ?? [], knowledge)
    if (faults.length > 0) {
      return refuseBody(
        req,
        faults.map(({ path, message }) => ({ field: path, detail: message })),
      )
    }
    const rules = drafts?.map((draft, at) => ruleOfDraft(draft, at, knowledge)) ?? knowledge.rules
    const { themes, pools } = knowledge
    const ruleSetVersion = versionOf({ themes, rules, pools })
    return streamRows({
      pages: replay({ req, knowledge: { ...knowledge, rules, ruleSetVersion }, from, to }),
      name: 'enquiries',
      end: (summary) => ({ summary: { from, to, ruleSetVersion, ...summary } }),
      asLines: req.headers.get('accept')?.includes('application/x-ndjson') ?? false,
    })
  }),
}
