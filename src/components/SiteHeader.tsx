import Link from 'next/link'

import type { Language } from '@/i18n/languages'
import { wordsOf } from '@/i18n/site/wordsOf'

import { DoorMark } from './DoorMark'
import { LanguageSwitch } from './LanguageSwitch'
import { sections } from './sections'
import { SiteNav } from './SiteNav'

export function SiteHeader({ language }: { language: Language }) {
  const { chrome, meta, nav } = wordsOf(language)
  const items = sections.map(([path, word]) => ({ href: `/${language}${path}`, label: nav[word] }))
  return (
    <header className="site-header">
      <div className="wrap site-header__bar">
        <Link className="brand" href={`/${language}`} prefetch={false}>
          <DoorMark />
          <span>
            <span className="brand__name">{meta.siteName}</span>{' '}
            <span className="brand__region">{meta.region}</span>
          </span>
        </Link>
        <LanguageSwitch
          language={language}
          label={chrome.otherLanguage}
          hint={chrome.otherLanguageHint}
        />
        <a className="button site-header__enquire" href={`/${language}/enquire`}>
          {chrome.enquire}
        </a>
      </div>
      <SiteNav
        label={chrome.menu}
        items={items}
        enquire={{ href: `/${language}/enquire`, label: chrome.enquire }}
      />
    </header>
  )
}
