import { type Endpoint, Forbidden } from 'payload'

import { hasRole } from '@/access/hasRole'
import { readBy } from '@/contracts/readBy'
import { serviceLevelQuestions } from '@/contracts/serviceLevelQuestions'
import { previewServiceLevels as preview } from '@/operations/serviceLevel/previewServiceLevels'

import { answerLanguage } from './answerLanguage'
import { readJson } from './readJson'
import { refuseFields } from './refuseFields'

/**
 * POST /api/service-levels/preview, for staff of the desk: `{from, minutes}` → `{due}`,
 * `{from, to}` → `{elapsedMinutes}`, `{questions: […]}` → `{answers: […]}`; by today's hours, or
 * those of a saved `version`, or given ones (`hours`). Stores nothing.
 */
export const previewServiceLevels: Omit<Endpoint, 'root'> = {
  path: '/service-levels/preview',
  method: 'post',
  handler: async (req) => {
    if (!hasRole(req, 'administrator', 'desk', 'owner', 'verifier')) throw new Forbidden(req.t)
    const language = answerLanguage(req)
    const asked = readBy(serviceLevelQuestions[language], await readJson(req), language)
    if (!asked.ok) return refuseFields(asked.errors, language)
    const answered = await preview(req, asked.data)
    if (answered.ok) {
      return Response.json(asked.data.isList ? { answers: answered.answers } : answered.answers[0])
    }
    const errors = answered.faults.map(({ field, message }) => ({
      field,
      detail: message[language],
    }))
    return refuseFields(errors, language)
  },
}
