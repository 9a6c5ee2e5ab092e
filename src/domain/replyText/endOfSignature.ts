import { isDeviceLine } from './isDeviceLine'
import { isSignatureRule } from './isSignatureRule'
import { type MailLines } from './mailLines'
import { isRule } from './isRule'

// Signed text has a dash before its dashes (RFC 9580).
const signatureMark = /^\s*(?:- )?(?:--|—|–)$/
const armour = /^-{5}BEGIN PGP (?:SIGNATURE|PUBLIC KEY BLOCK)-{5}$/
const mostLookedAhead = 20

/** What may as well be a sentence is the line of a device only where it stands by itself. */
function isDeviceLineAt(mail: MailLines, at: number): boolean {
  const device = isDeviceLine(mail.lines[at]!)
  if (device !== 'perhaps') return device === 'surely'
  return !mail.hasWordsAt(at - 1) && !mail.hasWordsAt(at + 1)
}

/** Where a signature that starts here ends; here, if none does. */
export function endOfSignature(mail: MailLines, at: number, hasWords: boolean): number {
  const line = mail.lines[at]!
  if (signatureMark.test(line) || armour.test(line)) return mail.endOfOwn(at + 1)
  if (isDeviceLineAt(mail, at)) return hasWords ? mail.endOfOwn(at + 1) : at + 1
  if (!isRule(line)) return at
  const end = mail.endOfOwn(at + 1, mostLookedAhead)
  const { lines } = mail
  return isSignatureRule(line, lines.slice(0, at), lines.slice(at + 1, end)) ? end : at
}
