import type { PayloadRequest } from 'payload'

/** A request that fails early speaks no language yet. */
type Asker = { i18n?: Pick<PayloadRequest['i18n'], 'language'> }

/** The words of the language that the request speaks; English where we have none of it. */
export const inLanguageOf = <T>({ i18n }: Asker, words: { en: T; ko: T }): T =>
  i18n?.language === 'ko' ? words.ko : words.en
