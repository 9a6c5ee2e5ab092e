import { type ReadMail } from '../readMail'
import { listHeaders } from './listHeaders'
import { type Signal } from './signal'

const bulk = /^"?(?:bulk|list|junk)\b/
const listSender =
  /^owner-|-owner$|-(?:request|bounces?|admin)$|^(?:listserv|majordomo|mailman|ezmlm|sympa|listmaster|newsletters?|news-?letter|e-?news|announce(?:ments?)?|mailings?|digest|subscriptions?)$/
const listServer = /[@.](?:newsletters?|e-?news|mailings?)\./
const bulkReturnPath =
  /^owner-|^(?:[\w.-]+-)?(?:bounces?|return|errors)[-+=].*[=+]|-(?:request|bounces?|owner)@/
const bulkMailer =
  /\b(?:mailchimp|constant contact|phplist|sendblaster|aweber|getresponse|mailerlite|sendinblue|brevo|campaign ?monitor|icontact|listserv|majordomo|mailman|ezmlm|exacttarget|emarsys|inxmail|cleverreach)\b/

const isBulk = ({ valuesOf }: ReadMail): boolean =>
  ['precedence', 'x-precedence'].some((name) => valuesOf(name).some((value) => bulk.test(value)))

const hasListHeader = ({ valuesOf }: ReadMail): boolean =>
  listHeaders.some((name) => valuesOf(name).length > 0) ||
  // Amazon adds the header to every mail that it passes on, a person's too.
  valuesOf('feedback-id').some((id) => !id.endsWith(':amazonses')) ||
  valuesOf('x-mailer').some((mailer) => bulkMailer.test(mailer))

const isFromList = ({ from, localPart, returnPath, senderName }: ReadMail): boolean =>
  listSender.test(localPart) ||
  listServer.test(from ?? '') ||
  bulkReturnPath.test(returnPath ?? '') ||
  /\bnewsletter\b/.test(senderName)

/** Mail to many. */
export const listSignals: readonly Signal[] = [
  ['list-header', hasListHeader],
  ['bulk-precedence', isBulk],
  ['list-sender', isFromList],
]
