import { authenticationWords } from '@/i18n/authenticationWords'
import type { Language } from '@/i18n/languages'
import type { IncomingMail } from '@/payload-types'

import { checksOf } from './checksOf'

/** What became of the checks of a mail's sender, in words; null where none is known. */
export function checksInWords(
  mail: Pick<IncomingMail, 'authentication'>,
  language: Language,
): null | string {
  const told = Object.entries(checksOf(mail)).flatMap(([method, result]) =>
    result ? [`${method.toUpperCase()} ${authenticationWords[result][language]}`] : [],
  )
  return told.join(' · ') || null
}
