import type { Metadata } from 'next'

import { enquiryLink } from '@/app/(site)/content/enquiryLink'
import { findPublished } from '@/app/(site)/content/findPublished'
import { languageOf } from '@/app/(site)/content/languageOf'
import { ofTheme } from '@/app/(site)/content/ofTheme'
import { optionLabels } from '@/app/(site)/content/optionLabels'
import { pageMetadata } from '@/app/(site)/content/pageMetadata'
import { publishedBySlug } from '@/app/(site)/content/publishedBySlug'
import type { RecordParams } from '@/app/(site)/content/recordParams'
import { AskPanel } from '@/components/AskPanel'
import { AssetList } from '@/components/AssetList'
import { Breadcrumbs } from '@/components/Breadcrumbs'
import { CaseStudyCard } from '@/components/CaseStudyCard'
import { FigureList } from '@/components/FigureList'
import { PageHead } from '@/components/PageHead'
import { ProjectCard } from '@/components/ProjectCard'
import { RecordBody } from '@/components/RecordBody'
import { Section } from '@/components/Section'
import { wordsOf } from '@/i18n/site/wordsOf'

type Props = { params: RecordParams }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = await languageOf(params)
  const { slug, name, summary } = await publishedBySlug('themes', (await params).slug, language)
  return pageMetadata({ language, path: `/themes/${slug}`, title: name, description: summary })
}

export default async function ThemePage({ params }: Props) {
  const language = await languageOf(params)
  const { common } = wordsOf(language)
  const theme = await publishedBySlug('themes', (await params).slug, language)
  const where = ofTheme(theme.id)
  const [projects, caseStudies, assets, kinds] = await Promise.all([
    findPublished('projects', language, { where }),
    findPublished('case-studies', language, { where }),
    findPublished('assets', language, { where, sort: 'mapNumber' }),
    optionLabels('assets', 'kind', language),
  ])
  return (
    <>
      <Breadcrumbs language={language} section="/themes" />
      <div className="wrap" data-theme={theme.slug}>
        <PageHead
          title={theme.name}
          lead={theme.summary}
          eyebrow={theme.crossCutting ? common.crossCutting : undefined}
          theme={theme.slug}
        />
        <RecordBody image={theme.image} body={theme.body} />
        {theme.keyFigures && theme.keyFigures.length > 0 && (
          <Section id="figures" title={common.figures}>
            <FigureList language={language} figures={theme.keyFigures} />
          </Section>
        )}
        {projects.length > 0 && (
          <Section id="projects" title={common.projects}>
            <ul className="grid plain">
              {projects.map((project) => (
                <ProjectCard key={project.id} language={language} project={project} />
              ))}
            </ul>
          </Section>
        )}
        {caseStudies.length > 0 && (
          <Section id="case-studies" title={common.caseStudies}>
            <ul className="grid plain">
              {caseStudies.map((caseStudy) => (
                <CaseStudyCard key={caseStudy.id} language={language} caseStudy={caseStudy} />
              ))}
            </ul>
          </Section>
        )}
        <div className="section">
          <AskPanel language={language} href={enquiryLink(language, ['theme', theme.slug])} />
        </div>
        {assets.length > 0 && (
          <Section id="assets" title={`${common.assets} (${assets.length})`}>
            <AssetList language={language} assets={assets} kinds={kinds} />
          </Section>
        )}
      </div>
    </>
  )
}
