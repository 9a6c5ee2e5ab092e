import { type ReadMail } from '../readMail'
import { type Signal } from './signal'

const listHeaders = [
  'list-id',
  'list-unsubscribe',
  'list-unsubscribe-post',
  'list-post',
  'list-help',
  'list-archive',
  'list-subscribe',
  'list-owner',
  'list-software',
  'mailing-list',
  'x-list',
  'x-list-id',
  'x-mailing-list',
  'x-mailman-version',
  'x-beenthere',
  'x-ml-name',
  'x-ml-count',
  'x-mlserver',
  'x-listserver',
  'x-listname',
  'x-list-unsubscribe',
  'x-listprocessor-version',
  'x-google-group-id',
  'x-egroups-return',
  'x-subscription',
  'x-campaign',
  'x-campaign-id',
  'x-campaignid',
  'x-mailchimp-id',
  'x-mc-user',
  'x-mailgun-tag',
  'x-sg-campaign',
  'x-csa-complaints',
  'x-newsletter',
  'x-bulkmail',
  'x-github-sender',
]

const bulk = /^"?(?:bulk|list|junk)\b/
const listSender = /^owner-|-owner$|-(?:request|bounces?|admin)$|^(?:listserv|majordomo|mailman|ezmlm|sympa|listmaster|newsletters?|news-?letter)$/
const bulkReturnPath = /^owner-|^(?:[\w.-]+-)?(?:bounces?|return|errors)[-+=].*[=+]|-(?:request|bounces?|owner)@/
const bulkMailer =
  /\b(?:mailchimp|constant contact|phplist|sendblaster|aweber|getresponse|mailerlite|sendinblue|brevo|campaign ?monitor|icontact|listserv|majordomo|mailman|ezmlm|exacttarget|emarsys|inxmail|cleverreach)\b/

const isBulk = ({ valuesOf }: ReadMail): boolean =>
  ['precedence', 'x-precedence'].some((name) => valuesOf(name).some((value) => bulk.test(value)))

const hasListHeader = ({ valuesOf }: ReadMail): boolean =>
  listHeaders.some((name) => valuesOf(name).length > 0) ||
  // Amazon adds the header to every mail that it passes on, a person's too.
  valuesOf('feedback-id').some((id) => !id.endsWith(':amazonses')) ||
  valuesOf('x-mailer').some((mailer) => bulkMailer.test(mailer))

const isFromList = ({ localPart, returnPath }: ReadMail): boolean =>
  listSender.test(localPart) || bulkReturnPath.test(returnPath ?? '')

/** Mail to many. */
export const listSignals: readonly Signal[] = [
  ['list-header', hasListHeader],
  ['bulk-precedence', isBulk],
  ['list-sender', isFromList],
]
