import { deliveryReport } from '../../deliveryReport/deliveryReport'
import { phrases } from '../phrases'
import { type ReadMail } from '../readMail'
import { receiptSubjects } from '../words/receiptSubjects'
import { type Signal } from './signal'

const hasType = ({ contentTypes }: ReadMail, type: RegExp): boolean =>
  contentTypes.some((contentType) => type.test(contentType))

const isComplaint = (mail: ReadMail): boolean =>
  hasType(mail, /^message\/feedback-report|^multipart\/report\b.*feedback-report/) ||
  mail.valuesOf('x-hmxmroriginalrecipient').length > 0 ||
  (/^(?:fw: |fwd: )?(?:complaint about message from|email feedback report|abuse report)/.test(
    mail.subjectWords,
  ) &&
    hasType(mail, /^message\/rfc822|^text\/rfc822-headers/)) ||
  /^this is an? (?:e-?mail )?abuse report/.test(mail.words)

/** A receipt is short, and says when. */
const statesTime = ({ words }: ReadMail): boolean =>
  words === '' || (words.length <= 400 && /\d{1,2}[:.]\d\d/.test(words))

const isReadReceipt = (mail: ReadMail): boolean =>
  hasType(
    mail,
    /^message\/(?:x-)?disposition-notification|^multipart\/report\b.*disposition-notification/,
  ) ||
  /^(?:your message|ihre nachricht)\b.{0,400}\b(?:was read on|wurde gelesen|was deleted without being read)/.test(
    mail.words,
  ) ||
  (phrases.open(mail.subjectWords, receiptSubjects) && statesTime(mail))

const deliversReport = (mail: ReadMail): boolean =>
  hasType(mail, /^message\/(?:global-)?delivery-status|^multipart\/report\b.*delivery-status/) ||
  mail.deliveryReports.length > 0

/** A report in which nothing has failed (yet): delivered, relayed, delayed. */
function failsNothing({ deliveryReports }: ReadMail): boolean {
  const { recipients } = deliveryReport({
    deliveryReports,
    returnedMail: null,
    text: '',
    inReplyTo: null,
    references: null,
  })
  return recipients.length > 0 && recipients.every(({ action }) => action !== 'failed')
}

/** Reports in a form that machines read. */
export const reportSignals: readonly Signal[] = [
  ['feedback-report', isComplaint],
  ['read-receipt', isReadReceipt],
  ['delivery-notice', (mail) => deliversReport(mail) && failsNothing(mail)],
  ['delivery-report', (mail) => deliversReport(mail) || hasType(mail, /^multipart\/report\b/)],
]
