import type { Language } from '@/i18n/languages'
import { formatMoney } from '@/i18n/site/formatMoney'
import { qualified } from '@/i18n/site/qualified'
import { wordsOf } from '@/i18n/site/wordsOf'
import type { Project } from '@/payload-types'

type Item = NonNullable<Project['investment']>[number]

const isWhole = ({ kind }: Item) => kind === 'total' || kind === 'sought'

/** The money of a project: what stands for the whole large, every other amount under its label. */
export function Investment({ language, items }: { language: Language; items: Item[] }) {
  const { projects } = wordsOf(language)
  const written = ({ amount, currency, qualifier }: Item) =>
    qualified(formatMoney(amount, currency, language), qualifier, language)
  const others = items.filter((item) => !isWhole(item))
  if (items.length === 0) return <p>{projects.noInvestment}</p>
  return (
    <>
      {items.filter(isWhole).map((item) => (
        <div key={item.id}>
          <p className="amount">{written(item)}</p>
          <p>{item.label}</p>
        </div>
      ))}
      {others.length > 0 && (
        <>
          {others.length < items.length && <h3>{projects.otherInvestment}</h3>}
          <ul className="list">
            {others.map((item) => (
              <li key={item.id}>
                <strong>{written(item)}</strong>
                <span className="list__note">{item.label}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
