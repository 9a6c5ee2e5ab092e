import type { Language } from './languages'

const formats: Record<Language, Intl.DateTimeFormat> = {
  en: format('en-GB'),
  ko: format('ko-KR'),
}

function format(locale: string) {
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'Europe/London',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  })
}

/** A moment in the words of the language, in Liverpool's time, which it names. */
export const londonTime = (at: Date, language: Language): string => formats[language].format(at)
