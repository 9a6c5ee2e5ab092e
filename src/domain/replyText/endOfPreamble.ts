import { type MailLines } from './mailLines'

// What mail servers put above mail that comes from outside.
const warns =
  /^[\W_]*(?:caution|warning|attention|external|extern|achtung|vorsicht|avertissement|precaución|aviso|attenzione|주의|외부|注意|外部|社外)/iu
const ofOutside =
  /\bextern|outside (?:of )?(?:your|the|our|this)|ext[ée]rieur|\bestern|외부|外部|社外/iu
const ofMail = /mail|message|sender|absender|nachricht|courriel|correo|메일|발신|メール|邮件|郵件/iu
const advises =
  /click|link|attachment|originat|recogni[sz]e|klick|anh[aä]ng|stammt|provient|cliqu|pièces|enlace|adjunto|allegat|첨부|링크|발송|添付|リンク|送信|附件|链接|發送|发送/iu
const tag = /^\s*\[(?:external|ext|extern|externe|externo|외부|社外|外部)[^[\]]{0,20}\]\s*$/iu
const longest = 600

function isWarning(paragraph: string): boolean {
  if (tag.test(paragraph)) return true
  if (paragraph.length > longest || !warns.test(paragraph)) return false
  return [ofOutside, ofMail, advises].every((words) => words.test(paragraph))
}

const beginsSigned = /^-{5}BEGIN PGP SIGNED MESSAGE-{5}$/

/** Where what machines have put above the words of the writer ends. */
export function endOfPreamble(mail: MailLines): number {
  const start = mail.skipBlanks(0)
  let end = start
  while (mail.hasWordsAt(end)) end += 1
  const paragraph = mail.lines.slice(start, end).join(' ')
  const isPreamble = beginsSigned.test(mail.lines[start] ?? '') || isWarning(paragraph)
  return isPreamble ? end : 0
}
