import { companyDomain } from '../matching/companyDomain'
import { normaliseEmail } from '../matching/normaliseEmail'

/** An enquiry that a mail may belong to. */
export type Thread = {
  /** Id of the enquiry. */
  enquiry: string
  /** Address of who made the enquiry. */
  contact: null | string
  /** Addresses in the From, To and Cc of the enquiry's mails, without ours. */
  participants: readonly string[]
}

/** What says where a mail belongs, the strongest first. */
export type ThreadEvidence = {
  sender: string
  /** The receiving server found that the sender is not who the mail says. */
  isForged: boolean
  /** The one that a signature of ours names. */
  signed: null | Thread
  /** Those whose mails it answers, the nearest first: anybody who saw one can name it. */
  named: readonly Thread[]
  /** Those that it may be about, by what anybody can write or know. */
  hinted: readonly Pick<Thread, 'enquiry'>[]
}

export type ThreadMatch =
  { enquiry: string; isNewParticipant: boolean } | { enquiry: null; suggestions: string[] }

/** Whether somebody has a part in a thread already: by address, or by the company they write from. */
function isParty(sender: string, { contact, participants }: Thread): boolean {
  const known = [contact, ...participants].flatMap((each) => (each ? [normaliseEmail(each)] : []))
  if (known.includes(normaliseEmail(sender))) return true
  const company = companyDomain(sender)
  return company !== null && contact !== null && companyDomain(contact) === company
}

/**
 * The thread that a mail belongs to. What we signed is proof, whoever writes; a Message-ID that can
 * be known is one only from a party of the thread; anything less is for staff to judge.
 */
export function matchThread(evidence: ThreadEvidence): ThreadMatch {
  const { sender, isForged, signed, named, hinted } = evidence
  if (!isForged && signed) {
    return { enquiry: signed.enquiry, isNewParticipant: !isParty(sender, signed) }
  }
  const own = isForged ? undefined : named.find((thread) => isParty(sender, thread))
  if (own) return { enquiry: own.enquiry, isNewParticipant: false }
  const all = [...(signed ? [signed] : []), ...named, ...hinted]
  return { enquiry: null, suggestions: [...new Set(all.map(({ enquiry }) => enquiry))] }
}
