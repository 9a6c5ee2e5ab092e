import type { Language } from '@/i18n/languages'

const patterns: Record<Language, Record<string, string>> = {
  en: {
    approx: 'about #',
    'at-least': 'at least #',
    'more-than': 'more than #',
    'up-to': 'up to #',
    joint: 'joint #',
    almost: 'almost #',
    initial: 'initially #',
  },
  ko: {
    approx: '약 #',
    'at-least': '# 이상',
    'more-than': '# 초과',
    'up-to': '최대 #',
    joint: '공동 #',
    almost: '# 가까이',
    initial: '초기 #',
  },
}

/** A written figure with the word that says how to read it. */
export const qualified = (
  written: string,
  qualifier: null | string | undefined,
  language: Language,
) => (patterns[language][qualifier ?? ''] ?? '#').replace('#', () => written)
