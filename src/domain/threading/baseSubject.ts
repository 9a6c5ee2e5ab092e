const LONGEST = 200

// What mail programs put in front of a subject: answers and forwards, in the languages we meet.
const prefixes =
  /^(?:\s|(?:re|fwd?|aw|wg|sv|vs|vb|tr|rv|odp|antw|antwort|답장|회신|전달|返信|転送|回复|答复|转发)(?:\[\d+\]|\(\d+\))?\s*[:：])+/i

/** A subject without `Re:` and its kin, on one line. */
export const baseSubject = (subject: string): string =>
  subject
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(prefixes, '')
    .trim()
    .slice(0, LONGEST)
