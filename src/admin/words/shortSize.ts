import type { Language } from '@/i18n/languages'

const units = ['byte', 'kilobyte', 'megabyte'] as const
const locales = { en: 'en-GB', ko: 'ko-KR' }

/** A number of bytes as people read it. */
export function shortSize(bytes: number, language: Language): string {
  const power = Math.min(Math.floor(Math.log2(Math.max(bytes, 1)) / 10), units.length - 1)
  return new Intl.NumberFormat(locales[language], {
    style: 'unit',
    unit: units[power],
    unitDisplay: power === 0 ? 'long' : 'short',
    maximumFractionDigits: power === 2 ? 1 : 0,
  }).format(bytes / 1024 ** power)
}
