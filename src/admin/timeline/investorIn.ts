import { normaliseEmail } from '@/domain/matching/normaliseEmail'
import type { Interaction } from '@/payload-types'

import type { Telling } from './telling'

const addressIn = (sender: string): string => /<([^<>]*)>$/.exec(sender)?.[1] ?? sender

/**
 * Who spoke to us, or was spoken to: the enquiry's contact, unless the mail was sent by another, who is
 * named as they name themselves.
 */
export function investorIn({ sender }: Interaction, { records, words }: Telling): string {
  const { contact } = records
  if (!sender) return contact?.name ?? words.timeline.investor
  const isContact =
    contact?.email && normaliseEmail(contact.email) === normaliseEmail(addressIn(sender))
  return isContact ? contact.name : sender
}
