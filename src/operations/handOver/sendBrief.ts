import type { PayloadRequest } from 'payload'

import type { Bilingual } from '@/domain/bilingual'
import { handOver } from '@/mail/outbound/templates/handOver'
import { mailRecipients } from '@/operations/outgoingMail/mailRecipients'
import { queueMail } from '@/operations/outgoingMail/queueMail'
import type { Enquiry } from '@/payload-types'

import { handedOver } from './handedOver'

type Brief = {
  req: PayloadRequest
  /** Id of who takes over; null is the desk. */
  reader: null | string
  absent: { name: string; until: string }
  owned: readonly Enquiry[]
  managed: readonly Enquiry[]
  /** Why others did not take them. */
  because: readonly Bilingual[]
}

/** Queues the brief of what somebody takes over, in one mail. */
export async function sendBrief({
  req,
  reader,
  absent,
  owned,
  managed,
  because,
}: Brief): Promise<void> {
  for (const { email, language: asked } of await mailRecipients(req, reader)) {
    const language = asked ?? 'en'
    const content = handOver(language, {
      absent: absent.name,
      until: absent.until,
      enquiries: owned.map(handedOver),
      managed: managed.map(handedOver),
      because: because.map((sentence) => sentence[language]),
    })
    await queueMail({ req, kind: 'hand-over', to: email, language, content })
  }
}
