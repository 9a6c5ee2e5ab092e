import type { Enquiry } from '@/payload-types'

type Clocked = Pick<Enquiry, 'due' | 'stage' | 'status'>

/** What an enquiry owes next, and by when (ISO); null once it was answered, paused or closed. */
export function nextDue({
  due,
  stage,
  status,
}: Clocked): null | { of: 'response' | 'triage'; at: string } {
  if (status !== 'ongoing') return null
  if (stage === 'received' && due?.triageBy) return { of: 'triage', at: due.triageBy }
  if (due?.respondBy) return { of: 'response', at: due.respondBy }
  return null
}
