import { type Endpoint, Forbidden } from 'payload'

import { hasRole } from '@/access/hasRole'
import { readBy } from '@/contracts/readBy'
import { turnRequest } from '@/contracts/turnRequest'
import { passTurn as pass } from '@/operations/pipeline/passTurn'

import { answerLanguage } from './answerLanguage'
import { onEnquiry } from './onEnquiry'
import { readJson } from './readJson'
import { refuseFields } from './refuseFields'

/** POST /api/enquiries/:id/turn `{to, reason?}`: whose turn it is; waiting for a partner holds the clock. */
export const passTurn: Omit<Endpoint, 'root'> = {
  path: '/:id/turn',
  method: 'post',
  handler: onEnquiry(async (req, id) => {
    if (!hasRole(req, 'administrator', 'desk', 'owner')) throw new Forbidden(req.t)
    const language = answerLanguage(req)
    const asked = readBy(turnRequest, await readJson(req), language)
    if (!asked.ok) return refuseFields(asked.errors, language)
    return Response.json({ doc: await pass({ req, id, body: asked.data }) })
  }),
}
