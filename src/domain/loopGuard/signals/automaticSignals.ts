import { phrases } from '../phrases'
import { type ReadMail } from '../readMail'
import { absenceInSubjects } from '../words/absenceInSubjects'
import { absenceSubjects } from '../words/absenceSubjects'
import { acknowledgementPhrases } from '../words/acknowledgementPhrases'
import { acknowledgementSubjects } from '../words/acknowledgementSubjects'
import { automaticSubjects } from '../words/automaticSubjects'
import { awayPhrases } from '../words/awayPhrases'
import { challengeHints } from '../words/challengeHints'
import { challengePhrases } from '../words/challengePhrases'
import { challengeSubjects } from '../words/challengeSubjects'
import { returnPhrases } from '../words/returnPhrases'
import { automaticHeaders } from './automaticHeaders'
import { automaticValues } from './automaticValues'
import { type Signal } from './signal'

/** Absence notices are short; a long mail that mentions an absence has something else to say. */
const NOTICE_AT_MOST = 1_200
/** A notice says in its first sentences that its writer is away. */
const SAID_WITHIN = 250

const no = /^(?:no|false)\b/

const hasAutomaticHeader = ({ valuesOf }: ReadMail): boolean =>
  automaticHeaders.some((name) => valuesOf(name).some((value) => !no.test(value))) ||
  automaticValues.some(([name, value]) => valuesOf(name).some((found) => value.test(found)))

const isSubmittedAutomatically = ({ valuesOf }: ReadMail): boolean =>
  valuesOf('auto-submitted').some((value) => value.startsWith('auto'))

const isChallenge = ({ subjectWords, words }: ReadMail): boolean =>
  phrases.areIn(words, challengePhrases) ||
  (phrases.areIn(subjectWords, challengeSubjects) && phrases.areIn(words, challengeHints))

/** «Out of office» is an absence, «Out of office space» is not. */
const endsSubject = (rest: string): boolean =>
  /^\s*(?:$|[^\p{L}\s]|(?:until|till|from|re|bis|vom|ab|jusqu|du|hasta|desde|fino|dal|até|de|tot|van)\b)/u.test(
    rest,
  )

function hasAbsenceSubject({ subjectWords, words }: ReadMail): boolean {
  const rest = phrases.restAfter(subjectWords, absenceSubjects)
  if (rest !== null) return endsSubject(rest) || phrases.areIn(words, awayPhrases)
  return phrases.areIn(subjectWords, absenceInSubjects)
}

const hasAwaySubject = (mail: ReadMail): boolean =>
  phrases.open(mail.subjectWords, automaticSubjects) || (!mail.continues && hasAbsenceSubject(mail))

/** For notices without any mark: who quotes the mail they answer is more likely a person. */
const readsLikeAbsence = ({ words, allWords }: ReadMail): boolean =>
  words.length <= NOTICE_AT_MOST &&
  words.length === allWords.length &&
  phrases.areIn(words.slice(0, SAID_WITHIN), awayPhrases) &&
  phrases.areIn(words, returnPhrases)

const isAcknowledgement = ({ subjectWords, words, continues }: ReadMail): boolean =>
  !continues &&
  phrases.areIn(subjectWords, acknowledgementSubjects) &&
  phrases.areIn(words, acknowledgementPhrases)

/** Answers and notices that a machine sends for somebody. */
export const automaticSignals: readonly Signal[] = [
  ['auto-submitted', isSubmittedAutomatically],
  ['auto-reply-header', hasAutomaticHeader],
  ['away-subject', hasAwaySubject],
  ['challenge', isChallenge],
  ['away-text', readsLikeAbsence],
  ['acknowledgement', isAcknowledgement],
]
