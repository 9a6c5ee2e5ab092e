import type { Language } from '@/i18n/languages'
import type { User } from '@/payload-types'

const desk: Record<Language, string> = {
  en: 'One Front Door\nInvest Liverpool, Liverpool City Region',
  ko: '단일창구(One Front Door)\n인베스트 리버풀, 리버풀도시권',
}

/** What stands below somebody's replies in a language: their own signature, else their name. */
export const signatureOf = (
  { name, signature }: Pick<User, 'name' | 'signature'>,
  language: Language,
): string => signature?.[language]?.trim() || `${name}\n${desk[language]}`
