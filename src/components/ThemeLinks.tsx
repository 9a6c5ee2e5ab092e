import Link from 'next/link'

import type { Language } from '@/i18n/languages'
import type { Theme } from '@/payload-types'

import { allPopulated } from './populated'

type Props = { language: Language; themes: (string | Theme)[] | null | undefined }

export const ThemeLinks = ({ language, themes }: Props) =>
  allPopulated(themes).map(({ id, slug, name }, index) => (
    <span key={id}>
      {index > 0 && ', '}
      <Link href={`/${language}/themes/${slug}`} prefetch={false}>
        {name}
      </Link>
    </span>
  ))
