import type { Language } from '@/i18n/languages'
import { type Figure, formatFigure } from '@/i18n/site/formatFigure'

type Item = Figure & {
  id?: null | string
  label?: null | string
  year?: null | number
  yearText?: null | string
  period?: null | string
}

type Props = { language: Language; figures: Item[]; className?: string }

/** Figures with what each of them says, and its year unless the figure is one. */
export const FigureList = ({ language, figures, className = '' }: Props) => (
  <dl className={`figures ${className}`.trim()}>
    {figures.map((figure, index) => (
      <div className="figure" key={figure.id ?? index}>
        <dt>{[figure.label, timeOf(figure)].filter(Boolean).join(' · ')}</dt>
        <dd>{formatFigure(figure, language)}</dd>
      </div>
    ))}
  </dl>
)

function timeOf({ unit, year, yearText, period }: Item): string {
  const when = yearText ?? (unit === 'year' ? undefined : year?.toString())
  return [when, period].filter(Boolean).join(', ')
}
