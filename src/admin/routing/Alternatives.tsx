import { adminWords } from '@/admin/words/adminWords'
import type { Alternative } from '@/domain/routing/routingDecision'
import type { Language } from '@/i18n/languages'

import type { RoutingNames } from './namesFor'

type Props = { alternatives: unknown; themes: RoutingNames['themes']; language: Language }

/** The themes that the text hints at, with the words that do. */
export function Alternatives({ alternatives, themes, language }: Props) {
  const { why } = adminWords(language)
  const hints = Array.isArray(alternatives) ? (alternatives as Alternative[]) : []
  const nameOf = (slug: string) => themes.find((theme) => theme.slug === slug)?.name ?? slug
  return (
    <>
      <h4>{why.alternatives}</h4>
      {hints.length === 0 && <p>{why.noAlternatives}</p>}
      <ul className="why-owner__alternatives">
        {hints.map(({ theme, score, terms }) => (
          <li key={theme}>
            <strong>{nameOf(theme)}</strong> {why.points(score.toFixed(1))}
            <span className="why-owner__terms">
              {terms.map((term) => (
                <mark key={term}>{term}</mark>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
