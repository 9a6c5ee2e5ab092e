import Link from 'next/link'

import type { Language } from '@/i18n/languages'
import { formatMoney } from '@/i18n/site/formatMoney'
import { qualified } from '@/i18n/site/qualified'
import type { Project } from '@/payload-types'

import { populated } from './populated'

type Props = { language: Language; project: Project; heading?: 'h2' | 'h3' }

/** A project at a glance; the amount shown is one that may stand for the whole project. */
export function ProjectCard({ language, project, heading: Heading = 'h3' }: Props) {
  const theme = populated(project.theme)
  const main = project.investment?.find(({ kind }) => kind === 'total' || kind === 'sought')
  return (
    <li className="card" data-theme={theme?.slug}>
      <Heading>
        <Link href={`/${language}/projects/${project.slug}`} prefetch={false}>
          {project.name}
        </Link>
      </Heading>
      <p className="card__meta">
        {[theme?.name, project.stage].filter((part) => part).join(' · ')}
      </p>
      <p>{project.summary}</p>
      {main && (
        <p className="card__figure">
          <strong>
            {qualified(formatMoney(main.amount, main.currency, language), main.qualifier, language)}
          </strong>{' '}
          {main.label}
        </p>
      )}
    </li>
  )
}
