import { type MailFacts } from './mailFacts'
import { type MailVerdict } from './mailVerdict'
import { type OwnMail } from './ownMail'
import { type ReadMail, readMail } from './readMail'
import { automaticSignals } from './signals/automaticSignals'
import { bounceSignals } from './signals/bounceSignals'
import { calendarSignals } from './signals/calendarSignals'
import { listSignals } from './signals/listSignals'
import { ownMailSignals } from './signals/ownMailSignals'
import { reportSignals } from './signals/reportSignals'
import { senderSignals } from './signals/senderSignals'
import { spamSignals } from './signals/spamSignals'
import { type VerdictReason, verdictReasons } from './verdictReasons'
import { withoutOwnList } from './withoutOwnList'

/** What says most comes first: the first signal that a mail gives decides. */
const signalsFor = (own: OwnMail) => [
  ...ownMailSignals(own),
  ...reportSignals,
  ...bounceSignals,
  ...calendarSignals,
  ...automaticSignals,
  ...listSignals,
  ...senderSignals,
  ...spamSignals,
]

const asksForNoReply = ({ valuesOf }: ReadMail): boolean =>
  valuesOf('x-auto-response-suppress').some((value) => /\b(?:autoreply|oof)\b/.test(value))

function reasonOfPerson(mail: ReadMail, own: OwnMail): VerdictReason {
  const domain = mail.from?.split('@')[1]
  if (!domain) return 'no-address'
  if (own.addressDomains.includes(domain)) return 'own-address'
  return asksForNoReply(mail) ? 'reply-unwanted' : 'person'
}

/** Who or what sent a mail, why we think so, and whether the product may answer it by itself. */
export function judgeMail(facts: MailFacts, own: OwnMail): MailVerdict {
  const mail = readMail(withoutOwnList(facts, own.listIds))
  const given = signalsFor(own).find(([, isGivenBy]) => isGivenBy(mail))
  const code = given?.[0] ?? reasonOfPerson(mail, own)
  const { verdict, en, ko } = verdictReasons[code]
  return { verdict, reason: { code, en, ko }, mayAutoReply: code === 'person' }
}
