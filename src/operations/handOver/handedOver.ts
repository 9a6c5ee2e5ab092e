import { env } from '@/env'
import type { HandedOver } from '@/mail/outbound/templates/handOver'
import type { Enquiry } from '@/payload-types'

const dateOf = (at: null | string | undefined) => (at ? new Date(at) : null)

const unanswered: readonly Enquiry['stage'][] = ['received', 'triaged']

/** What a hand-over mail says of an enquiry. */
export const handedOver = ({ id, reference, stage, due, nextActionAt }: Enquiry): HandedOver => ({
  reference,
  stage,
  respondBy: unanswered.includes(stage) ? dateOf(due?.respondBy) : null,
  nextActionAt: dateOf(nextActionAt),
  link: `${env.SERVER_URL}/admin/collections/enquiries/${id}`,
})
