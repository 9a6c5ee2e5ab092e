import type { Metadata } from 'next'

import { env } from '@/env'
import { type Language, languages } from '@/i18n/languages'
import { wordsOf } from '@/i18n/site/wordsOf'

type Page = {
  language: Language
  /** Without the language: `/projects/hynet`, or empty for the start page. */
  path: string
  title?: string
  description?: null | string
}

/** Title, description and the addresses of the page in both languages. */
export function pageMetadata({ language, path, title, description }: Page): Metadata {
  const { meta } = wordsOf(language)
  const whole = `${meta.siteName} · ${meta.region}`
  return {
    metadataBase: new URL(env.SERVER_URL),
    title: title ? `${title} · ${whole}` : whole,
    description: description || meta.description,
    alternates: {
      canonical: `/${language}${path}`,
      languages: {
        ...Object.fromEntries(languages.map((other) => [other, `/${other}${path}`])),
        'x-default': `/en${path}`,
      },
    },
  }
}
