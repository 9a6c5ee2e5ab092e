/** Phrases of one meaning by language, in its usual spelling, with semicolons between them. */
export type PhraseTable = Readonly<Record<string, string>>
