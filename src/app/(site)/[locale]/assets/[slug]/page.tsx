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
import { Names } from '@/components/Names'
import { PageHead } from '@/components/PageHead'
import { allPopulated, populated } from '@/components/populated'
import { RecordBody } from '@/components/RecordBody'
import { Section } from '@/components/Section'
import { ThemeLinks } from '@/components/ThemeLinks'
import { readableName } from '@/i18n/site/readableName'
import { wordsOf } from '@/i18n/site/wordsOf'

type Props = { params: RecordParams }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = await languageOf(params)
  const asset = await publishedBySlug('assets', (await params).slug, language)
  const title = readableName(asset, language)
  return pageMetadata({ language, path: `/assets/${asset.slug}`, title })
}

export default async function AssetPage({ params }: Props) {
  const language = await languageOf(params)
  const { common, assets: words } = wordsOf(language)
  const asset = await publishedBySlug('assets', (await params).slug, language)
  const [kinds, statuses, boroughs] = await Promise.all([
    optionLabels('assets', 'kind', language),
    optionLabels('assets', 'status', language),
    optionLabels('assets', 'borough', language),
  ])
  const theme = populated(asset.theme)
  const name = readableName(asset, language)
  const projects = allPopulated(asset.relatedProjects)
  const caseStudies = allPopulated(asset.relatedCaseStudies)
  return (
    <>
      <Breadcrumbs language={language} section="/assets" />
      <div className="wrap" data-theme={theme?.slug}>
        <PageHead
          title={name}
          eyebrow={`${common.mapNumber} ${asset.mapNumber}`}
          theme={theme?.slug}
        />
        <div className="columns">
          <div>
            <RecordBody image={asset.image} />
            <Facts
              facts={[
                [common.kind, kinds[asset.kind ?? '']],
                [
                  common.status,
                  asset.status && (
                    <Inferred language={language} basis={asset.statusBasis}>
                      {statuses[asset.status]}
                    </Inferred>
                  ),
                ],
                [
                  common.theme,
                  theme && (
                    <Inferred language={language} basis={asset.themeBasis}>
                      <ThemeLinks language={language} themes={[theme]} />
                    </Inferred>
                  ),
                ],
                [
                  common.otherThemes,
                  asset.secondaryThemes?.length ? (
                    <ThemeLinks language={language} themes={asset.secondaryThemes} />
                  ) : undefined,
                ],
                [common.site, populated(asset.site)?.name],
                [
                  common.borough,
                  asset.borough && (
                    <Inferred language={language} basis={asset.boroughBasis}>
                      {boroughs[asset.borough]}
                    </Inferred>
                  ),
                ],
                [common.organisation, populated(asset.organisation)?.name],
                [words.printedName, name === asset.name ? undefined : asset.name],
              ]}
            />
            {asset.figures && asset.figures.length > 0 && (
              <Section id="figures" title={common.figures}>
                <FigureList language={language} figures={asset.figures} />
              </Section>
            )}
            {projects.length > 0 && (
              <Section id="projects" title={common.projects}>
                <Names
                  items={projects.map((project) => ({
                    id: project.id,
                    href: `/${language}/projects/${project.slug}`,
                    name: project.name,
                    note: project.stage,
                  }))}
                />
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
          </div>
          <aside>
            <AskPanel language={language} href={enquiryLink(language, ['asset', asset.slug])} />
          </aside>
        </div>
      </div>
    </>
  )
}
