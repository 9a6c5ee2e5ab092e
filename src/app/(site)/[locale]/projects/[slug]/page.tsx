import type { Metadata } from 'next'

import { enquiryLink } from '@/app/(site)/content/enquiryLink'
import { languageOf } from '@/app/(site)/content/languageOf'
import { optionLabels } from '@/app/(site)/content/optionLabels'
import { pageMetadata } from '@/app/(site)/content/pageMetadata'
import { publishedBySlug } from '@/app/(site)/content/publishedBySlug'
import type { RecordParams } from '@/app/(site)/content/recordParams'
import { AskPanel } from '@/components/AskPanel'
import { Breadcrumbs } from '@/components/Breadcrumbs'
import { Facts } from '@/components/Facts'
import { FigureList } from '@/components/FigureList'
import { Inferred } from '@/components/Inferred'
import { Investment } from '@/components/Investment'
import { Names } from '@/components/Names'
import { PageHead } from '@/components/PageHead'
import { Partners } from '@/components/Partners'
import { allPopulated, populated } from '@/components/populated'
import { RecordBody } from '@/components/RecordBody'
import { Section } from '@/components/Section'
import { TextLists } from '@/components/TextLists'
import { ThemeLinks } from '@/components/ThemeLinks'
import { Timeline } from '@/components/Timeline'
import { readableName } from '@/i18n/site/readableName'
import { wordsOf } from '@/i18n/site/wordsOf'

type Props = { params: RecordParams }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = await languageOf(params)
  const { slug, name, summary } = await publishedBySlug('projects', (await params).slug, language)
  return pageMetadata({ language, path: `/projects/${slug}`, title: name, description: summary })
}

export default async function ProjectPage({ params }: Props) {
  const language = await languageOf(params)
  const { common, projects: words } = wordsOf(language)
  const project = await publishedBySlug('projects', (await params).slug, language)
  const boroughs = await optionLabels('projects', 'borough', language)
  const theme = populated(project.theme)
  const assets = allPopulated(project.relatedAssets)
  const caseStudies = allPopulated(project.relatedCaseStudies)
  return (
    <>
      <Breadcrumbs language={language} section="/projects" />
      <div className="wrap" data-theme={theme?.slug}>
        <PageHead
          title={project.name}
          lead={project.summary}
          eyebrow={[theme?.name, project.stage].filter(Boolean).join(' · ')}
          theme={theme?.slug}
        />
        <div className="columns">
          <div>
            <RecordBody image={project.image} body={project.body} />
            <Section id="investment" title={words.investment}>
              <Investment language={language} items={project.investment ?? []} />
            </Section>
            {project.outcomes && project.outcomes.length > 0 && (
              <Section id="outcomes" title={words.outcomes}>
                <FigureList language={language} figures={project.outcomes} />
              </Section>
            )}
            <TextLists
              lists={[
                [words.components, project.components],
                [words.applications, project.applications],
                [words.targetSectors, project.targetSectors],
                [words.challenges, project.challenges],
              ]}
            />
            {project.timeline && project.timeline.length > 0 && (
              <Section id="timeline" title={common.timeline}>
                <Timeline language={language} steps={project.timeline} />
              </Section>
            )}
            {caseStudies.length > 0 && (
              <Section id="case-studies" title={common.caseStudies}>
                <Names
                  items={caseStudies.map(({ id, slug, title }) => ({
                    id,
                    href: `/${language}/case-studies/${slug}`,
                    name: title,
                  }))}
                />
              </Section>
            )}
            {assets.length > 0 && (
              <Section id="assets" title={common.assets}>
                <Names
                  items={assets.map((asset) => ({
                    id: asset.id,
                    href: `/${language}/assets/${asset.slug}`,
                    name: readableName(asset, language),
                  }))}
                />
              </Section>
            )}
          </div>
          <aside>
            <AskPanel language={language} href={enquiryLink(language, ['project', project.slug])} />
            <Facts
              facts={[
                [common.stage, project.stage],
                [common.theme, theme && <ThemeLinks language={language} themes={[theme]} />],
                [
                  common.otherThemes,
                  project.secondaryThemes?.length && (
                    <ThemeLinks language={language} themes={project.secondaryThemes} />
                  ),
                ],
                [common.site, populated(project.site)?.name],
                [
                  common.borough,
                  project.borough && project.borough !== 'unknown' && (
                    <Inferred language={language} basis={project.boroughBasis}>
                      {boroughs[project.borough]}
                    </Inferred>
                  ),
                ],
                [words.lead_, project.lead],
              ]}
            />
            {project.partners && project.partners.length > 0 && (
              <section aria-labelledby="partners">
                <h2 id="partners">{common.partners}</h2>
                <Partners partners={project.partners} />
              </section>
            )}
          </aside>
        </div>
      </div>
    </>
  )
}
