import { type MailFacts } from './mailFacts'
import { ownWords } from './ownWords'
import { plainWords } from './plainWords'

/** Longer than any notice of a machine and almost any newsletter. */
const READ_AT_MOST = 60_000

/** A mail in the form that the signals look at. */
export type ReadMail = MailFacts & {
  /** All values of a header in their order, in lower case; none when it is absent. */
  valuesOf: (name: string) => readonly string[]
  subjectWords: string
  /** The subject without what marks it as an answer or a forward. */
  bareSubject: string
  /** The sender's own words, without quotes. */
  words: string
  /** All words of the body, quotes included. */
  allWords: string
  /** The name shown in From. */
  senderName: string
  /** The part before the @ of the From address. */
  localPart: string
  /** Whether the subject is that of an answer or a forward. */
  continues: boolean
}

const replyPrefix =
  /^(?:(?:re|aw|antw|sv|vs|rv|ref|rif|r|ynt|odp|atb|va|απ|σχετ|fwd?|wg|tr|enc|i|doorst|vb|tovabbitas|답장|회신|전달|fw|回复|回覆|答复|转发|轉寄|返信|転送)\s?(?:\[\d+\]|\(\d+\))?\s?:\s*)+/u

function indexHeaders(headers: MailFacts['headers']): Map<string, string[]> {
  const index = new Map<string, string[]>()
  for (const { key, value } of headers) {
    const values = index.get(key)
    if (values) values.push(value.trim().toLowerCase())
    else index.set(key, [value.trim().toLowerCase()])
  }
  return index
}

export function readMail(facts: MailFacts): ReadMail {
  const index = indexHeaders(facts.headers)
  const text = facts.text.slice(0, READ_AT_MOST)
  const subjectWords = plainWords(facts.subject)
  return {
    ...facts,
    valuesOf: (name) => index.get(name) ?? [],
    subjectWords,
    bareSubject: subjectWords.replace(replyPrefix, ''),
    words: plainWords(ownWords(text)),
    allWords: plainWords(text),
    senderName: plainWords(facts.fromName),
    localPart: facts.from?.split('@')[0] ?? '',
    continues: replyPrefix.test(subjectWords),
  }
}
