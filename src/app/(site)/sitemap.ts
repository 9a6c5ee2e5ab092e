import type { MetadataRoute } from 'next'

import { sections } from '@/components/sections'
import { env } from '@/env'
import { languages } from '@/i18n/languages'

import { findPublished } from './content/findPublished'

export const dynamic = 'force-dynamic'

const withPages = ['themes', 'projects', 'assets', 'case-studies'] as const

/** Every public page in both languages, with the time of its record's last change. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const records = await Promise.all(
    withPages.map(async (collection) => {
      const found = await findPublished(collection, 'en', { depth: 0 })
      return found.map(({ slug, updatedAt }) => ({ path: `/${collection}/${slug}`, updatedAt }))
    }),
  )
  const standing = ['', ...sections.map(([path]) => path), '/enquire', '/privacy']
  return [...standing.map((path) => ({ path })), ...records.flat()].flatMap(entries)
}

const urlOf = (language: string, path: string) => `${env.SERVER_URL}/${language}${path}`

function entries({ path, updatedAt }: { path: string; updatedAt?: string }): MetadataRoute.Sitemap {
  return languages.map((language) => ({
    url: urlOf(language, path),
    lastModified: updatedAt,
    alternates: { languages: { en: urlOf('en', path), ko: urlOf('ko', path) } },
  }))
}
