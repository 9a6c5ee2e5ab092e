import { type GlobalBeforeValidateHook, ValidationError } from 'payload'

import { settingsProblems } from '@/domain/serviceLevel/settingsProblems'
import { inLanguageOf } from '@/i18n/inLanguageOf'
import { settingsOf } from '@/operations/settingsOf'
import type { ServiceLevel } from '@/payload-types'

/** Refuses hours, targets and alerts that contradict each other or would do harm. */
export const refuseUnsoundSettings: GlobalBeforeValidateHook = ({ data, originalDoc, req }) => {
  const stored = { ...originalDoc, ...data } as ServiceLevel
  const settings = settingsOf('draft', {
    ...stored,
    targets: { ...originalDoc?.targets, ...data?.targets },
    priorityPercent: { ...originalDoc?.priorityPercent, ...data?.priorityPercent },
  })
  const problems = settingsProblems(settings)
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
