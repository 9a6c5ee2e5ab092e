import { type DeliveryAction, deliveryActions } from './deliveryActions'
import { type RecipientReport } from './recipientReport'
import { type StatusFields } from './statusFields'
import { statusIn } from './statusIn'

/** `rfc822; <someone@example.com>` and what else servers write. */
function addressIn(value: string | undefined): string | null {
  if (!value) return null
  const address = value
    .slice(value.indexOf(';') + 1)
    .replace(/[<>"]/g, '')
    .trim()
  return address.toLowerCase() || null
}

const isGeneral = (status: string): boolean => status.endsWith('.0.0')

/** The report's own status, unless it is a general one and the server's answer says more. */
function statusOf(fields: StatusFields, diagnostic: string | null): string | null {
  const stated = statusIn(fields.get('status') ?? '')
  const told = statusIn(diagnostic ?? '')
  if (stated && told && isGeneral(stated) && told[0] === stated[0]) return told
  return stated ?? told
}

function actionOf(fields: StatusFields, status: string | null): DeliveryAction {
  const word = /^[a-z]+/.exec((fields.get('action') ?? '').toLowerCase())?.[0]
  const stated = deliveryActions.find((action) => action === word)
  if (stated) return stated
  return status?.startsWith('4') ? 'delayed' : status?.startsWith('2') ? 'delivered' : 'failed'
}

/** One recipient's block of a delivery report; null when the block is not about a recipient. */
export function reportedRecipient(fields: StatusFields): RecipientReport | null {
  const recipient =
    addressIn(fields.get('final-recipient')) ?? addressIn(fields.get('original-recipient'))
  if (!recipient && !fields.has('action') && !fields.has('status')) return null
  const diagnostic = fields.get('diagnostic-code')?.replace(/^smtp\s*;\s*/i, '') || null
  const status = statusOf(fields, diagnostic)
  const action = actionOf(fields, status)
  // A server that gives up after temporary errors says failed with 4.x.x.
  const isPermanent = action === 'failed' && !status?.startsWith('4')
  return { recipient, action, status, diagnostic, isPermanent }
}
