import { type Endpoint, Forbidden, type PayloadRequest } from 'payload'

import { grantedScopes } from '@/access/grantedScopes'
import type { PartySlug } from '@/collections/slugs'
import { mergeRequest } from '@/contracts/mergeRequest'
import { readBy } from '@/contracts/readBy'
import { findDuplicates } from '@/operations/parties/findDuplicates'
import { mergeParties } from '@/operations/parties/mergeParties'
import { MergeRefused } from '@/operations/parties/mergeRefused'
import { planMerge } from '@/operations/parties/planMerge'
import { undoMerge } from '@/operations/parties/undoMerge'

import { answerLanguage } from './answerLanguage'
import { mergeProblem } from './mergeProblem'
import { readJson } from './readJson'
import { refuseFields } from './refuseFields'

/**
 * The desk's work on contacts or companies that are there twice.
 * `GET /:id/duplicates`: `{docs: [{suggestion, strength, score, because, record}]}`, best first.
 * `POST /:id/merge {from, dryRun?}`: merges `from` into the record, or with `dryRun` says what that
 * would change: `{plan}`, and after a merge also `{merge, doc}`.
 * `POST /merges/:id/undo`: takes a merge back, within 30 days: `{doc}`, the record that is back.
 * A merge that cannot be is answered with 409 and the reason.
 */
export const partyEndpoints = (slug: PartySlug): Omit<Endpoint, 'root'>[] => [
  { path: '/:id/duplicates', method: 'get', handler: forDesk(slug, duplicates) },
  { path: '/:id/merge', method: 'post', handler: forDesk(slug, merge) },
  { path: '/merges/:id/undo', method: 'post', handler: forDesk(slug, undo) },
]

type Work = (slug: PartySlug, req: PayloadRequest, id: string) => Promise<Response>

/** A merge takes a record out of use: it is for those who may put any of them in the trash. */
const forDesk = (slug: PartySlug, work: Work) => async (req: PayloadRequest) => {
  if (!grantedScopes(req.user, slug, 'delete').includes('all')) throw new Forbidden(req.t)
  try {
    return await work(slug, req, String(req.routeParams?.id))
  } catch (error) {
    if (error instanceof MergeRefused) return mergeProblem(req, error)
    throw error
  }
}

const duplicates: Work = async (collection, req, id) => {
  const language = answerLanguage(req)
  const found = await findDuplicates({ req, collection, id })
  return Response.json({
    docs: found.map((duplicate) => ({ ...duplicate, because: duplicate.because[language] })),
  })
}

const merge: Work = async (collection, req, kept) => {
  const language = answerLanguage(req)
  const asked = readBy(mergeRequest, await readJson(req), language)
  if (!asked.ok) return refuseFields(asked.errors, language)
  const { from: merged, dryRun } = asked.data
  const pair = { req, collection, kept, merged }
  return Response.json(dryRun ? { plan: await planMerge(pair) } : await mergeParties(pair))
}

const undo: Work = async (collection, req, id) =>
  Response.json({ doc: await undoMerge({ req, collection, id }) })
