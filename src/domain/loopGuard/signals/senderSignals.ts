import { phrases } from '../phrases'
import { type ReadMail } from '../readMail'
import { automaticPhrases } from '../words/automaticPhrases'
import { newsletterPhrases } from '../words/newsletterPhrases'
import { type Signal } from './signal'

const SAID_WITHIN = 400

const noReply =
  /(?:^|[._+-])(?:no|not|non|do-?not|dont|donot|ne-?pas|nao|keine?|nicht)[._-]?(?:reply|replies|respond|response|answer|repondre|responder|antworten|antwort|rispondere|contestar)/
const machine =
  /^(?:post-?master|root|abuse|cron|daemon|nobody|www-data|apache|nagios|bounces?|bounce[+=_-].*|errors|return|auto-?(?:reply|respond|responder|response|mailer|mail|confirm|notify|matic)|automailer|notifications?|notify|notifier|alerts?|mailer|mail-?robot|robot|bot|system|autoanswer|unmonitored|donotreply.*|noreply.*)$|[._+-](?:noreply|notifications?)$/

const isMachine = ({ localPart }: ReadMail): boolean =>
  noReply.test(localPart) || machine.test(localPart)

/** Machines say it first or last; in the middle stands what people tell of machines. */
const saysSo = ({ words }: ReadMail): boolean =>
  phrases.areIn(words.slice(0, SAID_WITHIN), automaticPhrases) ||
  phrases.areIn(words.slice(-SAID_WITHIN), automaticPhrases)

/** Who only asks to be taken off a list writes less. */
const NEWSLETTER_AT_LEAST = 600

const readsLikeNewsletter = ({ words, continues }: ReadMail): boolean =>
  !continues &&
  words.length >= NEWSLETTER_AT_LEAST &&
  phrases.countIn(words, newsletterPhrases) >= 2

/** Senders that nobody reads, and mail that says so of itself. */
export const senderSignals: readonly Signal[] = [
  ['automatic-text', saysSo],
  ['automatic-sender', isMachine],
  ['newsletter-text', readsLikeNewsletter],
  ['loop-mark', ({ valuesOf }) => valuesOf('x-loop').length > 0],
  ['null-sender', ({ returnPath }) => returnPath === ''],
]
