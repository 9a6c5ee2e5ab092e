import { reasonInWords } from '@/admin/words/reasonInWords'
import type { Language } from '@/i18n/languages'
import { scanReasons } from '@/i18n/scanReasons'

/** Why a file could not be scanned yet, and the code for whoever looks after the scanner. */
export const scanErrorInWords = (code: string, language: Language): string =>
  reasonInWords(scanReasons[code], code, language)
