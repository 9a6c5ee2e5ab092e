import { type RecipientReport } from './recipientReport'
import { reportedRecipient } from './reportedRecipient'
import { statusFields } from './statusFields'
import { toldRecipients } from './toldRecipients'

/** The parts of a bounce that say what happened. */
export type ReportParts = {
  /** The text of each message/delivery-status part. */
  deliveryReports: readonly string[]
  /** The returned mail or its headers (message/rfc822, text/rfc822-headers), if it is there. */
  returnedMail: string | null
  /** The plain body. */
  text: string
  inReplyTo: string | null
  references: string | null
}

export type DeliveryReport = {
  recipients: readonly RecipientReport[]
  /** Of the mail that the report is about, with its angle brackets. */
  originalMessageId: string | null
}

const messageIdLine = /^[ \t>]*message-id[ \t]*:\s*(<[^<>\s]+>)/im
const messageId = /<[^<>\s]+@[^<>\s]+>/g

const idIn = (text: string | null): string | null => messageIdLine.exec(text ?? '')?.[1] ?? null
const lastIn = (ids: string | null): string | null => ids?.match(messageId)?.at(-1) ?? null

/** Reads what a bounce says: of the report itself if there is one, else of its prose. */
export function deliveryReport(parts: ReportParts): DeliveryReport {
  const reported = parts.deliveryReports
    .flatMap(statusFields)
    .flatMap((fields) => reportedRecipient(fields) ?? [])
  return {
    recipients: reported.length > 0 ? reported : toldRecipients(parts.text),
    originalMessageId:
      idIn(parts.returnedMail) ??
      idIn(parts.text) ??
      lastIn(parts.inReplyTo) ??
      lastIn(parts.references),
  }
}
