/** A syllable of Hangul says about as much as two Latin letters. */
const WEIGHT = 2

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** The language that a text is mostly written in, of those the product answers in. */
export const mainLanguage = (text: string): 'en' | 'ko' =>
  count(text, /\p{Script=Hangul}/gu) * WEIGHT > count(text, /\p{Script=Latin}/gu) ? 'ko' : 'en'
