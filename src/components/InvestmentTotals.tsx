import { sumInvestment } from '@/domain/sumInvestment'
import type { Language } from '@/i18n/languages'
import { formatMoney } from '@/i18n/site/formatMoney'
import { wordsOf } from '@/i18n/site/wordsOf'
import type { Project } from '@/payload-types'

import { Section } from './Section'

type Props = { language: Language; projects: Project[] }

/** What the projects shown are worth together: values and sums sought apart, by currency. */
export function InvestmentTotals({ language, projects }: Props) {
  const words = wordsOf(language).projects
  const figures = projects.flatMap(({ investment }) => investment ?? [])
  const totalsOf = (kind: string) => sumInvestment(figures.filter((figure) => figure.kind === kind))
  const rows = [
    { label: words.totalKind, totals: totalsOf('total') },
    { label: words.soughtKind, totals: totalsOf('sought') },
  ].filter(({ totals }) => totals.length > 0)
  if (rows.length === 0) return null
  return (
    <Section id="totals" title={words.totals} lead={words.totalsNote}>
      <dl className="figures">
        {rows.map(({ label, totals }) => (
          <div className="figure" key={label}>
            <dt>{label}</dt>
            {totals.map(({ amount, currency }) => (
              <dd key={currency}>{formatMoney(amount, currency, language)}</dd>
            ))}
          </div>
        ))}
      </dl>
    </Section>
  )
}
