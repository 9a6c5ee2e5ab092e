import { phrases } from '../phrases'
import { type ReadMail } from '../readMail'
import { failureHints } from '../words/failureHints'
import { failureOpenings } from '../words/failureOpenings'
import { failurePhrases } from '../words/failurePhrases'
import { failureSubjects } from '../words/failureSubjects'
import { type Signal } from './signal'

const failureHeaders = ['x-failed-recipients', 'x-ms-exchange-message-is-ndr']

const mailSystem =
  /^(?:mailer[-_.]?da?emon|mail[-_.]?daemon|mdaemon|mail[-_.]?delivery|postmaster[-_.]?daemon|bounce[-_.]?handler)/
const mailSystemName =
  /mail delivery (?:sub)?system|mailer[- ]?daemon|mail[- ]?daemon|mail delivery service|internet mail delivery|mail administrator|system administrator|delivery subsystem/
const operator =
  /^(?:post[-_.]?master|mail[-_.]?master|mail[-_.]?admin(?:istrator)?|administrator|system|root|mail|smtp|mta|exchange|microsoftexchange[0-9a-f]+)\\?$/

/** An answer of a mail server: 550 …, 4.2.2 … */
const serverAnswer = /(?:^|[\s(:#])(?:[45]\d\d[ -]|[45]\.\d{1,3}\.\d{1,3}\b)/

/** A whole report that somebody passes on needs these of its fields. */
const reportFields = ['final-recipient:', 'action: failed']
/** Who passes a failure notice on with no more words than these has nothing else to say. */
const PASSED_ON_WITH = 60

const isFromMailSystem = ({ localPart, senderName }: ReadMail): boolean =>
  mailSystem.test(localPart) || mailSystemName.test(senderName)

const isFromOperator = ({ localPart, senderName }: ReadMail): boolean =>
  operator.test(localPart) || /^post-?master\b/.test(senderName)

/** Sent so that no answer can come back. */
const isUnsigned = (mail: ReadMail): boolean =>
  mail.returnPath === '' || (mail.from === null && mail.returnPath === null) || isFromOperator(mail)

const returnsMail = ({ contentTypes }: ReadMail): boolean =>
  contentTypes.some((type) => /^(?:message\/rfc822|text\/rfc822-headers)/.test(type))

const hasFailurePhrase = ({ words }: ReadMail): boolean => phrases.areIn(words, failurePhrases)

const hasFailureHint = (mail: ReadMail): boolean =>
  hasFailurePhrase(mail) || phrases.areIn(mail.words, failureHints)

const showsFailure = (mail: ReadMail): boolean =>
  mail.words === '' ||
  hasFailurePhrase(mail) ||
  returnsMail(mail) ||
  (hasFailureHint(mail) && (isUnsigned(mail) || serverAnswer.test(mail.words)))

function passesReportOn({ continues, subjectWords, words, allWords }: ReadMail): boolean {
  if (!continues || words.length > PASSED_ON_WITH) return false
  const subject = subjectWords.slice(subjectWords.lastIndexOf(': ') + 2)
  return (
    (phrases.open(subject, failureSubjects) || phrases.open(subjectWords, failureSubjects)) &&
    reportFields.every((field) => allWords.includes(field))
  )
}

const isAnswer = ({ continues, valuesOf }: ReadMail): boolean =>
  continues && valuesOf('in-reply-to').length + valuesOf('references').length > 0

/** Delivery failures in prose, from mail systems that send no report or a broken one. */
export const bounceSignals: readonly Signal[] = [
  ['failed-recipients', ({ valuesOf }) => failureHeaders.some((name) => valuesOf(name).length > 0)],
  ['mail-system-sender', isFromMailSystem],
  [
    'failure-subject',
    (mail) => phrases.open(mail.subjectWords, failureSubjects) && showsFailure(mail),
  ],
  [
    'failure-text',
    (mail) =>
      (isUnsigned(mail) && hasFailureHint(mail)) ||
      (!isAnswer(mail) && phrases.open(mail.words, failureOpenings) && hasFailureHint(mail)),
  ],
  ['passed-on-report', passesReportOn],
]
