import { phrases } from '../phrases'
import { type ReadMail } from '../readMail'
import { acknowledgementPhrases } from '../words/acknowledgementPhrases'
import { acknowledgementSubjects } from '../words/acknowledgementSubjects'
import { awayPhrases } from '../words/awayPhrases'
import { awaySubjects } from '../words/awaySubjects'
import { calendarSubjects } from '../words/calendarSubjects'
import { challengePhrases } from '../words/challengePhrases'
import { challengeSubjects } from '../words/challengeSubjects'
import { receiptSubjects } from '../words/receiptSubjects'
import { returnPhrases } from '../words/returnPhrases'
import { automaticHeaders } from './automaticHeaders'
import { type Signal } from './signal'

/** Absence notices are short; a long mail that mentions an absence has something else to say. */
const NOTICE_AT_MOST = 1_200
/** A notice says in its first sentences that its writer is away. */
const SAID_WITHIN = 250

const hasAutomaticHeader = ({ valuesOf }: ReadMail): boolean =>
  automaticHeaders.some(([name, value]) => valuesOf(name).some((found) => value.test(found)))

const isSubmittedAutomatically = ({ valuesOf }: ReadMail): boolean =>
  valuesOf('auto-submitted').some((value) => value.startsWith('auto'))

const isCalendarReply = (mail: ReadMail): boolean =>
  mail.contentTypes.some((type) => /^text\/calendar\b.*method="?(?:reply|counter|declinecounter)/.test(type)) ||
  phrases.opens(mail.subjectWords, calendarSubjects)

const isChallenge = ({ subjectWords, words }: ReadMail): boolean =>
  phrases.isIn(subjectWords, challengeSubjects) && phrases.isIn(words, challengePhrases)

function readsLikeAbsence({ words }: ReadMail): boolean {
  return (
    words.length <= NOTICE_AT_MOST &&
    phrases.isIn(words.slice(0, SAID_WITHIN), awayPhrases) &&
    phrases.isIn(words, returnPhrases)
  )
}

const isAcknowledgement = ({ subjectWords, words, continues }: ReadMail): boolean =>
  !continues &&
  phrases.isIn(subjectWords, acknowledgementSubjects) &&
  phrases.isIn(words, acknowledgementPhrases)

/** Answers and notices that a machine sends for somebody. */
export const automaticSignals: readonly Signal[] = [
  ['auto-submitted', isSubmittedAutomatically],
  ['auto-reply-header', hasAutomaticHeader],
  ['calendar-reply', isCalendarReply],
  ['read-receipt', ({ subjectWords }) => phrases.opens(subjectWords, receiptSubjects)],
  ['away-subject', ({ subjectWords }) => phrases.opens(subjectWords, awaySubjects)],
  ['challenge', isChallenge],
  ['away-text', readsLikeAbsence],
  ['acknowledgement', isAcknowledgement],
]
