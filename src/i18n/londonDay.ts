import type { Language } from './languages'
import { longDay } from './longDay'

const formats: Record<Language, Intl.DateTimeFormat> = {
  en: new Intl.DateTimeFormat('en-GB', longDay),
  ko: new Intl.DateTimeFormat('ko-KR', longDay),
}

/** A day in the words of the language, of a date whose time of day says nothing. */
export const londonDay = (at: Date, language: Language): string => formats[language].format(at)
