import { adminWords } from '@/admin/words/adminWords'
import { relativeTime } from '@/admin/words/relativeTime'
import { shortTime } from '@/admin/words/shortTime'
import type { Language } from '@/i18n/languages'

type Props = { at: string; language: Language; now?: Date }

/** A due time as people read it: how far off, with a mark once it is past. */
export function DueTime({ at, language, now = new Date() }: Props) {
  const relative = relativeTime(at, now, language)
  const overdue = new Date(at) < now
  return (
    <time
      className={overdue ? 'due-time due-time--overdue' : 'due-time'}
      dateTime={at}
      title={shortTime(at, language)}
      // The server and the browser may differ by a minute.
      suppressHydrationWarning
    >
      {overdue ? adminWords(language).overdue(relative) : relative}
    </time>
  )
}
