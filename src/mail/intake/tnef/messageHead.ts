import type { MailAddress } from '../parsedMail'
import { withoutControls } from '../withoutControls'
import type { MapiProperty } from './mapiProperties'

const property = {
  changedAt: 0x3008,
  messageId: 0x1035,
  senderAddress: 0x0c1f,
  senderName: 0x0c1a,
  senderSmtpAddress: 0x5d01,
  sentAt: 0x0039,
  subject: 0x0037,
  writerAddress: 0x0065,
  writerName: 0x0042,
  writerSmtpAddress: 0x5d02,
} as const
const TIME = 0x40
const TICKS_PER_MILLISECOND = 10_000
/** 1970, counted from 1601. */
const EPOCH = 11_644_473_600_000
const LONGEST = 500

export type MessageHead = {
  subject: string
  /** Within an organisation the address may be one of its directory, which is none of mail. */
  from: MailAddress
  sentAt: Date
  messageId: string | null
}

/** What stands above a message that is kept within another. */
export function messageHead(
  properties: Map<number, MapiProperty>,
  words: (found: MapiProperty | undefined) => string,
): MessageHead {
  const first = (...ids: number[]) =>
    ids.map((id) => withoutControls(words(properties.get(id)).slice(0, LONGEST))).find(Boolean) ??
    ''
  return {
    subject: first(property.subject),
    from: {
      name: first(property.writerName, property.senderName),
      address: first(
        property.writerSmtpAddress,
        property.senderSmtpAddress,
        property.writerAddress,
        property.senderAddress,
      ),
    },
    sentAt: timeOf(properties.get(property.sentAt) ?? properties.get(property.changedAt)),
    messageId: first(property.messageId) || null,
  }
}

function timeOf(found: MapiProperty | undefined): Date {
  if (found?.type !== TIME) return new Date(0)
  const { buffer, byteOffset } = found.value
  const ticks = Number(new DataView(buffer, byteOffset).getBigUint64(0, true))
  return new Date(Math.floor(ticks / TICKS_PER_MILLISECOND) - EPOCH)
}
