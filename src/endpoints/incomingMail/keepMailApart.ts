import { type Endpoint, NotFound } from 'payload'

import { joinRequest } from '@/contracts/joinRequest'
import { readBy } from '@/contracts/readBy'
import { keepApart } from '@/operations/incomingMail/keepApart'

import { answerLanguage } from '../answerLanguage'
import { forDesk } from '../forDesk'
import { readJson } from '../readJson'
import { refuseFields } from '../refuseFields'

/** POST /api/incoming-mail/:id/keep-apart `{enquiry}`: it does not belong there, though it seemed so. */
export const keepMailApart: Omit<Endpoint, 'root'> = {
  path: '/:id/keep-apart',
  method: 'post',
  handler: forDesk(async (req) => {
    const language = answerLanguage(req)
    const asked = readBy(joinRequest, await readJson(req), language)
    if (!asked.ok) return refuseFields(asked.errors, language)
    const { enquiry } = asked.data
    const isDone = await keepApart({ req, id: String(req.routeParams?.id), enquiry })
    if (!isDone) throw new NotFound(req.t)
    return Response.json({ enquiry })
  }),
}
