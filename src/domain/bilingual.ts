/** A sentence for people, in both languages of the product. */
export type Bilingual = { en: string; ko: string }
