import type { Language } from '@/i18n/languages'
import { mailServerWords } from '@/i18n/mailServerWords'
import { scanReasons } from '@/i18n/scanReasons'

/** Why a file could not be scanned yet, and the code for whoever looks after the scanner. */
export function scanErrorInWords(code: string, language: Language): string {
  const reason = (scanReasons[code] ?? mailServerWords.unknown)[language]
  return `${reason.charAt(0).toUpperCase()}${reason.slice(1)} (${code})`
}
