import { type DeliveryAction } from './deliveryActions'

/** What became of a mail for one of its recipients. */
export type RecipientReport = {
  recipient: string | null
  action: DeliveryAction
  /** As RFC 3463 has it, for example 5.1.1. */
  status: string | null
  diagnostic: string | null
  /** Sending again is of no use. */
  isPermanent: boolean
}
