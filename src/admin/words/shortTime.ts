import type { Language } from '@/i18n/languages'

const formats: Record<Language, Intl.DateTimeFormat> = {
  en: format('en-GB'),
  ko: format('ko-KR'),
}

function format(locale: string) {
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'Europe/London',
    dateStyle: 'medium',
    timeStyle: 'short',
    hourCycle: 'h23',
  })
}

/** A moment (ISO) as a list shows it, in Liverpool's time. */
export const shortTime = (at: string, language: Language): string =>
  formats[language].format(new Date(at))
