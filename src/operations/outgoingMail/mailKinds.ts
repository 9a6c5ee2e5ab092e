import type { OutgoingMail } from '@/payload-types'

type Kind = { automatic: OutgoingMail['automatic']; isToInvestor: boolean }

/**
 * RFC 3834: an acknowledgement replies to what somebody wrote, what staff are told to nobody; and
 * what a person writes is not automatic.
 */
export const mailKinds: Record<OutgoingMail['kind'], Kind> = {
  acknowledgement: { automatic: 'auto-replied', isToInvestor: true },
  notification: { automatic: 'auto-generated', isToInvestor: false },
  'hand-over': { automatic: 'auto-generated', isToInvestor: false },
  alert: { automatic: 'auto-generated', isToInvestor: false },
  bounce: { automatic: 'auto-generated', isToInvestor: false },
  reply: { automatic: null, isToInvestor: true },
}
