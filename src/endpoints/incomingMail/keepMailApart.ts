import { type Endpoint, NotFound } from 'payload'

import { joinRequest } from '@/contracts/joinRequest'
import { readBy } from '@/contracts/readBy'
import { preferredLanguage } from '@/i18n/preferredLanguage'
import { keepApart } from '@/operations/incomingMail/keepApart'

import { forDesk } from '../forDesk'
import { readJson } from '../readJson'
import { refuseFields } from '../refuseFields'

/** POST /api/incoming-mail/:id/keep-apart `{enquiry}`: it does not belong there, though it seemed so. */
export const keepMailApart: Omit<Endpoint, 'root'> = {
  path: '/:id/keep-apart',
  method: 'post',
  handler: forDesk(async (req) => {
    const language = preferredLanguage(req.query.locale, req.headers.get('accept-language'))
    const asked = readBy(joinRequest, await readJson(req), language)
    if (!asked.ok) return refuseFields(asked.errors, language)
    const { enquiry } = asked.data
    const isDone = await keepApart({ req, id: String(req.routeParams?.id), enquiry })
    if (!isDone) throw new NotFound(req.t)
    return Response.json({ enquiry })
  }),
}
