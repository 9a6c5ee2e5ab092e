import Link from 'next/link'

import type { Language } from '@/i18n/languages'
import { wordsOf } from '@/i18n/site/wordsOf'

import { sections } from './sections'

type Props = { language: Language; email?: string }

export function SiteFooter({ language, email }: Props) {
  const { chrome, meta, nav } = wordsOf(language)
  return (
    <footer className="site-footer">
      <div className="wrap site-footer__columns">
        <div>
          <h2>
            {meta.siteName} · {meta.region}
          </h2>
          <p>{chrome.runBy}</p>
          <p>{chrome.vintage}</p>
        </div>
        <nav aria-label={chrome.explore}>
          <h2>{chrome.explore}</h2>
          <ul className="plain">
            {sections.map(([path, word]) => (
              <li key={path}>
                <Link href={`/${language}${path}`} prefetch={false}>
                  {nav[word]}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <nav aria-label={chrome.about}>
          <h2>{chrome.about}</h2>
          <ul className="plain">
            <li>
              <a href={`/${language}/enquire`}>{chrome.enquire}</a>
            </li>
            <li>
              <Link href={`/${language}/privacy`} prefetch={false}>
                {nav.privacy}
              </Link>
            </li>
            {email && (
              <li>
                <a href={`mailto:${email}`}>{email}</a>
              </li>
            )}
          </ul>
        </nav>
      </div>
    </footer>
  )
}
