import Link from 'next/link'

import type { Language } from '@/i18n/languages'
import { wordsOf } from '@/i18n/site/wordsOf'
import type { Theme } from '@/payload-types'

type Props = { language: Language; path: string; themes: Theme[]; chosen?: string }

/** Links that show a list for one theme, or for all. */
export function ThemeFilter({ language, path, themes, chosen }: Props) {
  const { common, projects } = wordsOf(language)
  const options = [
    { href: path, name: common.all, current: !chosen },
    ...themes.map(({ slug, name }) => ({
      href: `${path}?theme=${slug}`,
      name,
      current: slug === chosen,
    })),
  ]
  return (
    <nav aria-label={projects.filter}>
      <ul className="chips">
        {options.map(({ href, name, current }) => (
          <li key={href}>
            <Link href={href} prefetch={false} aria-current={current ? 'true' : undefined}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
