import type { Language } from '@/i18n/languages'
import { wordsOf } from '@/i18n/site/wordsOf'

/** The way from a page to the one front door. */
export function AskPanel({ language, href }: { language: Language; href: string }) {
  const { common } = wordsOf(language)
  return (
    <section className="ask" aria-labelledby="ask">
      <h2 id="ask">{common.ask}</h2>
      <p>{common.askLead}</p>
      <a className="button button--gold" href={href}>
        {wordsOf(language).chrome.enquire}
      </a>
    </section>
  )
}
