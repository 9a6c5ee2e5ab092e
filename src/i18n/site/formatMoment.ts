import type { Language } from '@/i18n/languages'

/** An instant on the clocks of London, in words: “Tuesday 24 November 2026 at 17:00”. */
export const formatMoment = (iso: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'ko' ? 'ko-KR' : 'en-GB', {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone: 'Europe/London',
  }).format(new Date(iso))
