import type { Language } from '@/i18n/languages'
import { wordsOf } from '@/i18n/site/wordsOf'

/** Said where a list has nothing to show, with the way to ask for it. */
export function EmptyState({ language, text }: { language: Language; text?: string }) {
  const { common, chrome } = wordsOf(language)
  return (
    <div className="empty">
      <p>
        <strong>{text ?? common.nothing}</strong>
      </p>
      <p>{common.nothingHint}</p>
      <a href={`/${language}/enquire`}>{chrome.enquire}</a>
    </div>
  )
}
