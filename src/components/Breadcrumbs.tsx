import Link from 'next/link'

import type { Language } from '@/i18n/languages'
import { wordsOf } from '@/i18n/site/wordsOf'

import { sections } from './sections'

type Section = (typeof sections)[number][0]

/** The way back: start page and section; the record itself is the page's heading. */
export function Breadcrumbs({ language, section }: { language: Language; section?: Section }) {
  const { chrome, nav } = wordsOf(language)
  const word = sections.find(([path]) => path === section)?.[1]
  return (
    <nav className="wrap breadcrumbs" aria-label={chrome.breadcrumb}>
      <ol className="plain">
        <li>
          <Link href={`/${language}`} prefetch={false}>
            {nav.home}
          </Link>
        </li>
        {section && word && (
          <li>
            <Link href={`/${language}${section}`} prefetch={false}>
              {nav[word]}
            </Link>
          </li>
        )}
      </ol>
    </nav>
  )
}
