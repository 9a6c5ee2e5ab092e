'use client'

import { usePathname, useSearchParams } from 'next/navigation'

import type { Language } from '@/i18n/languages'

type Props = { language: Language; label: string; hint: string }

/** A link to the same page in the other language. */
export function LanguageSwitch({ language, label, hint }: Props) {
  const other: Language = language === 'en' ? 'ko' : 'en'
  const path = usePathname().replace(/^\/[^/]+/, '')
  const query = useSearchParams().toString()
  return (
    <a
      className="language-switch"
      href={`/${other}${path}${query && `?${query}`}`}
      hrefLang={other}
      lang={other}
      title={hint}
    >
      {label}
    </a>
  )
}
