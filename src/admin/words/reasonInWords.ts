import type { Language, Words } from '@/i18n/languages'
import { mailServerWords } from '@/i18n/mailServerWords'

/** Why something failed, and in brackets the codes for whoever looks after it; undefined: a reason not known. */
export function reasonInWords(
  reason: undefined | Words,
  codes: string,
  language: Language,
): string {
  const words = (reason ?? mailServerWords.unknown)[language]
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} (${codes})`
}
