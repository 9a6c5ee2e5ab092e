import type { Language } from '@/i18n/languages'

/** A date as exact as it is known (`2026`, `2026-04`, `2026-04-30`); other texts stay as they are. */
export function formatPartialDate(date: string, language: Language): string {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date)
  if (!match) return date
  const [, year, month, day] = match
  return new Intl.DateTimeFormat(language === 'ko' ? 'ko-KR' : 'en-GB', {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
  }).format(new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1))))
}
