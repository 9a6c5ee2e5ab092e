import Link from 'next/link'

import type { Language } from '@/i18n/languages'
import type { CaseStudy } from '@/payload-types'

import { populated } from './populated'

type Props = { language: Language; caseStudy: CaseStudy; heading?: 'h2' | 'h3' }

export function CaseStudyCard({ language, caseStudy, heading: Heading = 'h3' }: Props) {
  const theme = populated(caseStudy.theme)
  return (
    <li className="card" data-theme={theme?.slug}>
      <Heading>
        <Link href={`/${language}/case-studies/${caseStudy.slug}`} prefetch={false}>
          {caseStudy.title}
        </Link>
      </Heading>
      {theme?.name && <p className="card__meta">{theme.name}</p>}
      <p>{caseStudy.summary}</p>
    </li>
  )
}
