import { phrases } from '../phrases'
import { type ReadMail } from '../readMail'
import { failureOpenings } from '../words/failureOpenings'
import { failurePhrases } from '../words/failurePhrases'
import { failureSubjects } from '../words/failureSubjects'
import { type Signal } from './signal'

const failureHeaders = ['x-failed-recipients', 'x-actual-recipients-failed', 'x-ms-exchange-message-is-ndr']

const mailSystem =
  /^(?:mailer-?d(?:ae|ea)mon|mail-?daemon|mdaemon|maildaemon|mail\.?delivery\b.*|mailerdaemon|postmaster-?daemon|mailer_daemon|bounce-?handler)/
const mailSystemName =
  /(?:mail delivery (?:sub)?system|mailer[- ]?daemon|mail[- ]?daemon|mail delivery service|internet mail delivery|mail administrator|system administrator|email delivery|delivery subsystem|mail system internal)/
const operator = /^(?:post-?master|mailmaster|mailadmin|mail-?administrator|administrator|system|root|mail|smtp|mta|exchange|microsoftexchange[0-9a-f]+)$/

const isFromMailSystem = ({ localPart, senderName }: ReadMail): boolean =>
  mailSystem.test(localPart) || mailSystemName.test(senderName)

const isFromOperator = ({ localPart, senderName }: ReadMail): boolean =>
  operator.test(localPart) || /^post-?master\b/.test(senderName)

const hasFailureSubject = ({ subjectWords }: ReadMail): boolean =>
  phrases.opens(subjectWords, failureSubjects)

const hasFailurePhrase = ({ words }: ReadMail): boolean => phrases.isIn(words, failurePhrases)

const isUnsigned = (mail: ReadMail): boolean =>
  mail.returnPath === '' || mail.from === null || isFromOperator(mail)

const returnsMail = ({ contentTypes }: ReadMail): boolean =>
  contentTypes.some((type) => /^(?:message\/rfc822|text\/rfc822-headers)/.test(type))

/** Delivery failures in prose, from mail systems that send no report or a broken one. */
export const bounceSignals: readonly Signal[] = [
  ['failed-recipients', ({ valuesOf }) => failureHeaders.some((name) => valuesOf(name).length > 0)],
  ['mail-system-sender', isFromMailSystem],
  [
    'failure-subject',
    (mail) =>
      hasFailureSubject(mail) &&
      (isUnsigned(mail) || hasFailurePhrase(mail) || returnsMail(mail) || mail.words === ''),
  ],
  [
    'failure-text',
    (mail) =>
      (isUnsigned(mail) && hasFailurePhrase(mail)) ||
      (!mail.continues && phrases.opens(mail.words, failureOpenings)),
  ],
]
