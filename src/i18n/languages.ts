/** The languages of the content, the public pages, the mails and the answers of the API. */
export const languages = ['en', 'ko'] as const

export type Language = (typeof languages)[number]

/** The same words in each language. */
export type Words = Record<Language, string>
