import type { Metadata } from 'next'

import { enquiryLink } from '@/app/(site)/content/enquiryLink'
import { languageOf } from '@/app/(site)/content/languageOf'
import { pageMetadata } from '@/app/(site)/content/pageMetadata'
import { publishedBySlug } from '@/app/(site)/content/publishedBySlug'
import type { RecordParams } from '@/app/(site)/content/recordParams'
import { AskPanel } from '@/components/AskPanel'
import { Breadcrumbs } from '@/components/Breadcrumbs'
import { Facts } from '@/components/Facts'
import { FigureList } from '@/components/FigureList'
import { Names } from '@/components/Names'
import { PageHead } from '@/components/PageHead'
import { Partners } from '@/components/Partners'
import { allPopulated, populated } from '@/components/populated'
import { RecordBody } from '@/components/RecordBody'
import { Section } from '@/components/Section'
import { ThemeLinks } from '@/components/ThemeLinks'
import { Timeline } from '@/components/Timeline'
import { readableName } from '@/i18n/site/readableName'
import { wordsOf } from '@/i18n/site/wordsOf'

type Props = { params: RecordParams }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = await languageOf(params)
  const { slug, title, summary } = await publishedBySlug(
    'case-studies',
    (await params).slug,
    language,
  )
  return pageMetadata({ language, path: `/case-studies/${slug}`, title, description: summary })
}

export default async function CaseStudyPage({ params }: Props) {
  const language = await languageOf(params)
  const { common } = wordsOf(language)
  const study = await publishedBySlug('case-studies', (await params).slug, language)
  const theme = populated(study.theme)
  const projects = allPopulated(study.relatedProjects)
  const assets = allPopulated(study.relatedAssets)
  return (
    <>
      <Breadcrumbs language={language} section="/case-studies" />
      <div className="wrap" data-theme={theme?.slug}>
        <PageHead
          title={study.title}
          lead={study.summary}
          eyebrow={theme?.name}
          theme={theme?.slug}
        />
        <div className="columns">
          <div>
            <RecordBody image={study.image} body={study.body} />
            {study.figures && study.figures.length > 0 && (
              <Section id="figures" title={common.figures}>
                <FigureList language={language} figures={study.figures} />
              </Section>
            )}
            {study.milestones && study.milestones.length > 0 && (
              <Section id="milestones" title={common.milestones}>
                <Timeline language={language} steps={study.milestones} />
              </Section>
            )}
            {projects.length > 0 && (
              <Section id="projects" title={common.projects}>
                <Names
                  items={projects.map(({ id, slug, name, stage }) => ({
                    id,
                    href: `/${language}/projects/${slug}`,
                    name,
                    note: stage,
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
            <AskPanel
              language={language}
              href={enquiryLink(language, ['case-study', study.slug])}
            />
            <Facts
              facts={[
                [common.organisation, populated(study.organisation)?.name],
                [common.site, populated(study.site)?.name],
                [
                  common.otherThemes,
                  study.secondaryThemes?.length ? (
                    <ThemeLinks language={language} themes={study.secondaryThemes} />
                  ) : undefined,
                ],
              ]}
            />
            {study.people && study.people.length > 0 && (
              <section aria-labelledby="people">
                <h2 id="people">{common.people}</h2>
                <ul className="list">
                  {study.people.map(({ id, name, role }) => (
                    <li key={id}>
                      {name}
                      {role && <span className="list__note">{role}</span>}
                    </li>
                  ))}
                </ul>
              </section>
            )}
            {study.partners && study.partners.length > 0 && (
              <section aria-labelledby="partners">
                <h2 id="partners">{common.partners}</h2>
                <Partners partners={study.partners} />
              </section>
            )}
          </aside>
        </div>
      </div>
    </>
  )
}
