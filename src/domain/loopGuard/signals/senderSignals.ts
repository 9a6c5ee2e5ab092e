import { phrases } from '../phrases'
import { type ReadMail } from '../readMail'
import { automaticPhrases } from '../words/automaticPhrases'
import { type Signal } from './signal'

const noReply =
  /(?:^|[._+-])(?:no|not|non|do-?not|dont|donot|ne-?pas|nao|keine?|nicht)[._-]?(?:reply|replies|respond|response|answer|repondre|responder|antworten|antwort|rispondere|contestar)/
const machine =
  /^(?:post-?master|root|abuse|cron|daemon|nobody|www-data|apache|nagios|bounces?|bounce[+=_-].*|errors|return|auto-?(?:reply|respond|responder|response|mailer|mail|confirm|notify|matic)|automailer|notifications?|notify|notifier|alerts?|mailer|mail-?robot|robot|bot|system|autoanswer|unmonitored|donotreply.*|noreply.*)$|[._+-](?:noreply|notifications?)$/

const isMachine = ({ localPart }: ReadMail): boolean =>
  noReply.test(localPart) || machine.test(localPart)

/** Senders that nobody reads, and mail that says so of itself. */
export const senderSignals: readonly Signal[] = [
  ['automatic-text', ({ words }) => phrases.isIn(words, automaticPhrases)],
  ['automatic-sender', isMachine],
  ['null-sender', ({ returnPath }) => returnPath === ''],
]
