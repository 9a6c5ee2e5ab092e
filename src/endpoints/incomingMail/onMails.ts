import type { Endpoint, PayloadRequest } from 'payload'

import { mailsRequest } from '@/contracts/mailsRequest'
import { readBy } from '@/contracts/readBy'

import { answerLanguage } from '../answerLanguage'
import { forDesk } from '../forDesk'
import { readJson } from '../readJson'
import { refuseFields } from '../refuseFields'

type Work = (chosen: { req: PayloadRequest; mails: string[] }) => Promise<number>

/** An endpoint that changes some mails at once; it answers how many it has changed. */
export const onMails = (path: string, work: Work): Omit<Endpoint, 'root'> => ({
  path,
  method: 'post',
  handler: forDesk(async (req) => {
    const language = answerLanguage(req)
    const asked = readBy(mailsRequest, await readJson(req), language)
    if (!asked.ok) return refuseFields(asked.errors, language)
    return Response.json({ changed: await work({ req, mails: asked.data.mails }) })
  }),
})
