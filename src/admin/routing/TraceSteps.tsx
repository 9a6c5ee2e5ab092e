import { adminWords } from '@/admin/words/adminWords'
import type { TraceStep } from '@/domain/routing/routingDecision'
import type { Language } from '@/i18n/languages'
import { stepWords } from '@/i18n/routingWords'

type Props = { trace: unknown; language: Language }

/** Every step of the decision in its order: what was tried, whether it held, and why. */
export function TraceSteps({ trace, language }: Props) {
  const { why } = adminWords(language)
  const steps = Array.isArray(trace) ? (trace as TraceStep[]) : []
  return (
    <>
      <h4>{why.steps}</h4>
      <ol className="why-owner__steps">
        {steps.map(({ step, matched, text }, index) => (
          <li key={index} data-held={matched}>
            <span role="img" aria-label={matched ? why.held : why.failed}>
              {matched ? '✓' : '✗'}
            </span>
            <span>
              <strong>{stepWords[step][language]}</strong> {text[language]}
            </span>
          </li>
        ))}
      </ol>
    </>
  )
}
