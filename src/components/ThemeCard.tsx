import Link from 'next/link'

import type { Language } from '@/i18n/languages'
import { formatFigure } from '@/i18n/site/formatFigure'
import { wordsOf } from '@/i18n/site/wordsOf'
import type { Theme } from '@/payload-types'

import { tellingFigures } from './tellingFigures'

export function ThemeCard({ language, theme }: { language: Language; theme: Theme }) {
  const { common } = wordsOf(language)
  return (
    <li className="card" data-theme={theme.slug}>
      <h3>
        <Link href={`/${language}/themes/${theme.slug}`} prefetch={false}>
          {theme.name}
        </Link>
      </h3>
      {theme.crossCutting && <p className="card__meta">{common.crossCutting}</p>}
      <p>{theme.summary}</p>
      {tellingFigures(theme.keyFigures ?? [], 1).map((figure) => (
        <p className="card__figure" key={figure.id}>
          <strong>{formatFigure(figure, language)}</strong> {figure.label}
        </p>
      ))}
    </li>
  )
}
