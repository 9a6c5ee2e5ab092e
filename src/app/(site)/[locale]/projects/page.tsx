import type { Metadata } from 'next'

import { enquiryLink } from '@/app/(site)/content/enquiryLink'
import { findPublished } from '@/app/(site)/content/findPublished'
import { languageOf, type LocaleParams } from '@/app/(site)/content/languageOf'
import { ofTheme } from '@/app/(site)/content/ofTheme'
import { pageMetadata } from '@/app/(site)/content/pageMetadata'
import { AskPanel } from '@/components/AskPanel'
import { Breadcrumbs } from '@/components/Breadcrumbs'
import { EmptyState } from '@/components/EmptyState'
import { InvestmentTotals } from '@/components/InvestmentTotals'
import { PageHead } from '@/components/PageHead'
import { ProjectCard } from '@/components/ProjectCard'
import { ThemeFilter } from '@/components/ThemeFilter'
import { wordsOf } from '@/i18n/site/wordsOf'

type Props = { params: LocaleParams; searchParams: Promise<{ theme?: string | string[] }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = await languageOf(params)
  const { title, lead } = wordsOf(language).projects
  return pageMetadata({ language, path: '/projects', title, description: lead })
}

export default async function ProjectsPage({ params, searchParams }: Props) {
  const language = await languageOf(params)
  const words = wordsOf(language).projects
  const asked = (await searchParams).theme
  const themes = await findPublished('themes', language, { sort: 'order', depth: 0 })
  const chosen = themes.find(({ slug }) => slug === asked)
  const where = chosen && ofTheme(chosen.id)
  const projects = await findPublished('projects', language, { where })
  return (
    <>
      <Breadcrumbs language={language} />
      <div className="wrap">
        <PageHead title={words.title} lead={words.lead} theme={chosen?.slug} />
        <ThemeFilter
          language={language}
          path={`/${language}/projects`}
          themes={themes}
          chosen={chosen?.slug}
        />
        {projects.length === 0 && <EmptyState language={language} />}
        <ul className="grid plain">
          {projects.map((project) => (
            <ProjectCard key={project.id} language={language} project={project} heading="h2" />
          ))}
        </ul>
        <InvestmentTotals language={language} projects={projects} />
        <div className="section">
          <AskPanel
            language={language}
            href={enquiryLink(language, chosen ? ['theme', chosen.slug] : ['page', 'projects'])}
          />
        </div>
      </div>
    </>
  )
}
