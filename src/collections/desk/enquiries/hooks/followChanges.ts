import type { CollectionAfterChangeHook } from 'payload'

import { recordEvent } from '@/operations/events/recordEvent'
import { idOf } from '@/operations/idOf'
import { notificationsOf } from '@/operations/outgoingMail/notificationsOf'
import { queueMail } from '@/operations/outgoingMail/queueMail'
import type { Enquiry, EnquiryEvent } from '@/payload-types'

/** A new owner is told, and the history says who changed owner, manager or classification. */
export const followChanges: CollectionAfterChangeHook<Enquiry> = async ({
  context,
  doc,
  operation,
  previousDoc,
  req,
}) => {
  if (operation !== 'update') return
  const [from, to] = [idOf(previousDoc.owner), idOf(doc.owner)]
  if (from !== to) {
    await recordEvent({
      req,
      enquiry: doc.id,
      type: 'assigned',
      from,
      to,
      detail: context.handOver as EnquiryEvent['detail'],
    })
    // A hand-over tells of all its enquiries in one mail.
    const mails = context.handOver ? [] : await notificationsOf(req, doc)
    for (const mail of mails) await queueMail({ req, ...mail })
  }
  const managers = [idOf(previousDoc.projectManager), idOf(doc.projectManager)] as const
  if (managers[0] !== managers[1]) {
    await recordEvent({
      req,
      enquiry: doc.id,
      type: 'manager-assigned',
      from: managers[0],
      to: managers[1],
      detail: context.handOver as EnquiryEvent['detail'],
    })
  }
  if (previousDoc.classification !== doc.classification) {
    await recordEvent({
      req,
      enquiry: doc.id,
      type: 'classified',
      from: previousDoc.classification,
      to: doc.classification,
    })
  }
}
