import { reasonInWords } from '@/admin/words/reasonInWords'
import type { Language } from '@/i18n/languages'
import { refusalReasons } from '@/i18n/refusalReasons'

/** Why a mail was not accepted, and the codes for whoever looks after the server. */
export function refusalInWords(codes: string, language: Language): string {
  // What the server says in most detail comes last.
  const code = codes
    .split(' ')
    .reverse()
    .find((each) => refusalReasons[each])
  return reasonInWords(code ? refusalReasons[code] : undefined, codes, language)
}
