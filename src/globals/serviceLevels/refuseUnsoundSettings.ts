import { type GlobalBeforeValidateHook, type PayloadRequest, ValidationError } from 'payload'

import type { CalendarProblem } from '@/domain/businessTime/calendarProblems'
import { settingsProblems } from '@/domain/serviceLevel/settingsProblems'
import { inLanguageOf } from '@/i18n/inLanguageOf'
import { idOf } from '@/operations/idOf'
import { settingsOf } from '@/operations/serviceLevel/settingsOf'
import { staffOfDesk } from '@/operations/staffOfDesk'
import type { ServiceLevel } from '@/payload-types'

/** Refuses hours, targets and alerts that contradict each other or would do harm. */
export const refuseUnsoundSettings: GlobalBeforeValidateHook = async ({
  data,
  originalDoc,
  req,
}) => {
  const stored = { ...originalDoc, ...data } as ServiceLevel
  const settings = settingsOf('draft', {
    ...stored,
    targets: { ...originalDoc?.targets, ...data?.targets },
    priorityPercent: { ...originalDoc?.priorityPercent, ...data?.priorityPercent },
  })
  const problems = [
    ...settingsProblems(settings),
    ...(await leadProblems(req, idOf(data?.deskLead), idOf(originalDoc?.deskLead))),
  ]
  if (problems.length === 0) return data
  throw new ValidationError(
    {
      global: 'service-levels',
      errors: problems.map(({ path, message }) => ({
        path: fieldAt(path, stored),
        message: inLanguageOf(req, message),
      })),
      req,
    },
    req.t,
  )
}

/** Only a lead who is newly named is asked for: the administrators are told when the lead has left. */
async function leadProblems(
  req: PayloadRequest,
  lead: null | string,
  earlier: null | string,
): Promise<CalendarProblem[]> {
  if (!lead || lead === earlier) return []
  const staff = await staffOfDesk(req)
  if (staff.some(({ id, canAnswer }) => id === lead && canAnswer)) return []
  return [{ path: 'deskLead', message: unable }]
}

const unable = {
  en: 'The lead must have an account that may work on enquiries.',
  ko: '데스크 책임자는 문의를 처리할 권한이 있는 사용자여야 합니다.',
}

/** The form's field for the path of a problem: `weekly.mon.1` is the second row of a Monday. */
function fieldAt(path: string, { openings }: ServiceLevel): string {
  const [head, day, index] = path.split('.')
  if (head === 'holidays') return 'bankHolidays'
  if (head === 'closed') return `${path}.date`
  if (head !== 'weekly') return path
  if (index === undefined) return 'openings'
  const rows = (openings ?? []).flatMap((row, number) => (row.day === day ? [number] : []))
  return `openings.${rows[Number(index)]}.opens`
}
