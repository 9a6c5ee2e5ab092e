import type { Language } from './languages'

const options: Intl.DateTimeFormatOptions = {
  timeZone: 'Europe/London',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
}

const formats: Record<Language, Intl.DateTimeFormat> = {
  en: new Intl.DateTimeFormat('en-GB', options),
  ko: new Intl.DateTimeFormat('ko-KR', options),
}

/** A day in the words of the language, of a date whose time of day says nothing. */
export const londonDay = (at: Date, language: Language): string => formats[language].format(at)
