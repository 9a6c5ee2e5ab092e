/** Phrases of one meaning by language, written as `plainWords` writes them. */
export type PhraseTable = Readonly<Record<string, readonly string[]>>
