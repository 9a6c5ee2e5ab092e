import type { Language } from '@/i18n/languages'
import { formatPartialDate } from '@/i18n/site/formatPartialDate'

type Step = {
  id?: null | string
  date?: null | string
  event?: null | string
  period?: null | string
}

/** Dated steps; a date is as exact as it is known. */
export const Timeline = ({ language, steps }: { language: Language; steps: Step[] }) => (
  <ol className="timeline">
    {steps.map(({ id, date, event, period }) => (
      <li key={id}>
        {date && <time dateTime={date}>{formatPartialDate(date, language)}</time>}
        {event}
        {period && ` (${period})`}
      </li>
    ))}
  </ol>
)
