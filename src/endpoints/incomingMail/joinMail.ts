import type { Endpoint, PayloadRequest } from 'payload'

import { joinRequest } from '@/contracts/joinRequest'
import { problem } from '@/contracts/problem'
import { problemResponse } from '@/contracts/problemResponse'
import { readBy } from '@/contracts/readBy'
import type { Language } from '@/i18n/languages'
import { joinMail as join } from '@/operations/incomingMail/joinMail'
import { JoinRefused, joinRefusals } from '@/operations/incomingMail/joinRefused'

import { answerLanguage } from '../answerLanguage'
import { forDesk } from '../forDesk'
import { readJson } from '../readJson'
import { refuseFields } from '../refuseFields'

const title = { en: 'The mail cannot be joined', ko: '메일을 연결할 수 없습니다' }

/** POST /api/incoming-mail/:id/join `{enquiry}`: the mail is part of that enquiry's conversation. */
export const joinMail: Omit<Endpoint, 'root'> = {
  path: '/:id/join',
  method: 'post',
  handler: forDesk(async (req) => {
    const language = answerLanguage(req)
    const asked = readBy(joinRequest, await readJson(req), language)
    if (!asked.ok) return refuseFields(asked.errors, language)
    return attempt(req, asked.data.enquiry, language)
  }),
}

async function attempt(req: PayloadRequest, enquiry: string, language: Language) {
  try {
    await join({ req, id: String(req.routeParams?.id), enquiry })
    return Response.json({ enquiry })
  } catch (error) {
    if (!(error instanceof JoinRefused)) throw error
    const { refusal } = error
    return problemResponse(
      problem(409, title[language], joinRefusals[refusal][language], { refusal }),
      { 'Content-Language': language },
    )
  }
}
