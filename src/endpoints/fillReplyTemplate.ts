import { type Endpoint, Forbidden } from 'payload'

import { rule } from '@/access/accessFor'
import { fillRequest } from '@/contracts/fillRequest'
import { readBy } from '@/contracts/readBy'
import { answerableEnquiry } from '@/operations/answerableEnquiry'
import { fillReply } from '@/operations/replies/fillReply'
import { ReplyRefused } from '@/operations/replies/replyRefused'

import { answerLanguage } from './answerLanguage'
import { readJson } from './readJson'
import { refuseFields } from './refuseFields'
import { replyProblem } from './replyProblem'

/** POST /api/reply-templates/:id/fill `{enquiry, language?}`: its words for one enquiry. */
export const fillReplyTemplate: Omit<Endpoint, 'root'> = {
  path: '/:id/fill',
  method: 'post',
  handler: async (req) => {
    if (!req.user || !(await rule('reply-templates', 'read')({ req }))) throw new Forbidden(req.t)
    const language = answerLanguage(req)
    const asked = readBy(fillRequest, await readJson(req), language)
    if (!asked.ok) return refuseFields(asked.errors, language)
    const enquiry = await answerableEnquiry(req, asked.data.enquiry)
    const template = String(req.routeParams?.id)
    try {
      return Response.json(
        await fillReply({
          req,
          template,
          enquiry,
          language: asked.data.language ?? enquiry.language,
        }),
      )
    } catch (error) {
      if (error instanceof ReplyRefused) return replyProblem(req, error)
      throw error
    }
  },
}
