import type { Language } from '@/i18n/languages'
import { londonTime } from '@/i18n/londonTime'

type Reply = {
  /** What the owner wrote. */
  text: string
  signature: string
  /** What the investor wrote last, to be read below. */
  quoted: null | { at: Date; text: string }
}

const LONGEST_QUOTE = 4000

const attribution: Record<Language, (at: string) => string> = {
  en: (at) => `On ${at}, you wrote:`,
  ko: (at) => `${at}에 보내 주신 내용:`,
}

/**
 * A person's answer, with their signature and what it answers below. No rule stands before the
 * signature: mail programs take all that follows one for the signature, the quotation too.
 */
export const reply = (language: Language, { text, signature, quoted }: Reply): string =>
  [text, signature, quoted && quote(language, quoted)].filter(Boolean).join('\n\n') + '\n'

function quote(language: Language, { at, text }: NonNullable<Reply['quoted']>): string {
  const words = text.trim()
  const shown = words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)} […]` : words
  const lines = shown.split(/\r\n|\r|\n/).map((line) => (line ? `> ${line}` : '>'))
  return [attribution[language](londonTime(at, language)), ...lines].join('\n')
}
