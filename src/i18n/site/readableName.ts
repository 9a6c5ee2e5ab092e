import type { Language } from '@/i18n/languages'

type Named = { name: string; nameKoSuggested?: null | string }

/** The name to show: where the printed Korean is a mistranslation, the one that editors suggest. */
export const readableName = ({ name, nameKoSuggested }: Named, language: Language): string =>
  (language === 'ko' && nameKoSuggested) || name
