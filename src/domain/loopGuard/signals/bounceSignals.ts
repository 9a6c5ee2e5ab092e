import { phrases } from '../phrases'
import { type ReadMail } from '../readMail'
import { certainFailureSubjects } from '../words/certainFailureSubjects'
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

/** What a whole report says at least. */
const reportFields = ['final-recipient:', 'action: failed']
/** Who passes a failure notice on with no more words than these has nothing else to say. */
const PASSED_ON_WITH = 60

const isFromMailSystem = ({ localPart, senderName, returnPath, valuesOf }: ReadMail): boolean =>
  mailSystem.test(localPart) ||
  mailSystem.test(returnPath ?? '') ||
  mailSystemName.test(senderName) ||
  // Some write no address, only the name of their program.
  valuesOf('from').some((from) => /<\s*mailer-daemon\s*>|^mailer-daemon\b/.test(from))

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
  isUnsigned(mail) ||
  hasFailurePhrase(mail) ||
  returnsMail(mail) ||
  (hasFailureHint(mail) && serverAnswer.test(mail.words))

const hasReportFields = (words: string): boolean =>
  reportFields.every((field) => words.includes(field))

const passesReportOn = ({ continues, bareSubject, words, allWords }: ReadMail): boolean =>
  continues &&
  words.length <= PASSED_ON_WITH &&
  phrases.open(bareSubject, failureSubjects) &&
  hasReportFields(allWords)

const isAnswer = ({ continues, valuesOf }: ReadMail): boolean =>
  continues && valuesOf('in-reply-to').length + valuesOf('references').length > 0

/** Delivery failures in prose, from mail systems that send no report or a broken one. */
export const bounceSignals: readonly Signal[] = [
  ['failed-recipients', ({ valuesOf }) => failureHeaders.some((name) => valuesOf(name).length > 0)],
  ['mail-system-sender', isFromMailSystem],
  [
    'failure-subject',
    (mail) =>
      phrases.open(mail.subjectWords, certainFailureSubjects) ||
      (phrases.open(mail.subjectWords, failureSubjects) && showsFailure(mail)),
  ],
  [
    'failure-text',
    (mail) =>
      hasReportFields(mail.words) ||
      (isUnsigned(mail) && hasFailureHint(mail)) ||
      (!isAnswer(mail) && phrases.open(mail.words, failureOpenings) && hasFailureHint(mail)),
  ],
  ['passed-on-report', passesReportOn],
]
