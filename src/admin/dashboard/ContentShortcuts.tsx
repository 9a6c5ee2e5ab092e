import Link from 'next/link'
import type { ServerProps } from 'payload'

import { adminWords } from '@/admin/words/adminWords'
import { languageOf } from '@/admin/words/languageOf'
import type { Role } from '@/access/roles'
import type { ContentSlug } from '@/collections/slugs'

const shortcuts: ContentSlug[] = ['projects', 'assets', 'case-studies', 'board-members']

type Props = Pick<ServerProps, 'i18n' | 'payload'> & {
  adminRoute: string
  roles: null | Role[] | undefined
}

/** Where an editor goes most: a new record of the usual kinds, and the public site. */
export function ContentShortcuts({ adminRoute, i18n, payload, roles }: Props) {
  if (!roles?.includes('editor')) return null
  const language = languageOf(i18n)
  const { dashboard } = adminWords(language)
  const nameOf = (slug: ContentSlug) => {
    const { singular } = payload.collections[slug].config.labels
    return typeof singular === 'object' ? (singular as Record<string, string>)[language] : slug
  }
  return (
    <section className="desk-today">
      <h2>{dashboard.shortcuts}</h2>
      <ul>
        {shortcuts.map((slug) => (
          <li key={slug}>
            <Link
              className="desk-tile"
              href={`${adminRoute}/collections/${slug}/create`}
              prefetch={false}
            >
              <strong>＋</strong>
              <span>
                {dashboard.newRecord}: {nameOf(slug)}
              </span>
            </Link>
          </li>
        ))}
        <li>
          <a className="desk-tile" href={`/${language}`}>
            <strong>↗</strong>
            <span>{dashboard.site}</span>
          </a>
        </li>
      </ul>
    </section>
  )
}
