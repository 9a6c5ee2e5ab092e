import type { Words } from '@/i18n/languages'

/** A name in both languages: a draft may lack it in one, or altogether. */
export function inBoth(name: Partial<Words> | undefined, otherwise: string): Words {
  const en = name?.en || name?.ko || otherwise
  return { en, ko: name?.ko || en }
}
