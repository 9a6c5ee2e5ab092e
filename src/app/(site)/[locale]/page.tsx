import type { Metadata } from 'next'
import Link from 'next/link'

import { findPublished } from '@/app/(site)/content/findPublished'
import { enquiryLink } from '@/app/(site)/content/enquiryLink'
import { languageOf, type LocaleParams } from '@/app/(site)/content/languageOf'
import { pageMetadata } from '@/app/(site)/content/pageMetadata'
import { CaseStudyCard } from '@/components/CaseStudyCard'
import { EmptyState } from '@/components/EmptyState'
import { FigureList } from '@/components/FigureList'
import { HeroDoors } from '@/components/HeroDoors'
import { ProjectCard } from '@/components/ProjectCard'
import { Section } from '@/components/Section'
import { ThemeCard } from '@/components/ThemeCard'
import { TideLines } from '@/components/TideLines'
import { wordsOf } from '@/i18n/site/wordsOf'
import type { Project } from '@/payload-types'

type Props = { params: LocaleParams }

const HEADLINES = ['pipeline-total', 'impact-jobs', 'rd-investment-share', 'net-zero']

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return pageMetadata({ language: await languageOf(params), path: '' })
}

export default async function HomePage({ params }: Props) {
  const language = await languageOf(params)
  const words = wordsOf(language)
  const [targets, themes, projects, caseStudies] = await Promise.all([
    findPublished('targets', language, { where: { slug: { in: HEADLINES } } }),
    findPublished('themes', language, { sort: 'order' }),
    findPublished('projects', language),
    findPublished('case-studies', language, { limit: 3 }),
  ])
  const headlines = HEADLINES.flatMap((slug) => targets.filter((target) => target.slug === slug))
  const featured = projects.sort((a, b) => valueOf(b) - valueOf(a)).slice(0, 6)

  return (
    <>
      <div className="hero">
        <HeroDoors />
        <TideLines />
        <div className="wrap">
          <p className="eyebrow">{words.home.eyebrow}</p>
          <h1>{words.home.title}</h1>
          <p className="hero__lead">{words.home.lead}</p>
          <div className="hero__actions">
            <a className="button button--gold" href={enquiryLink(language, ['page', 'home'])}>
              {words.home.start}
            </a>
            <Link href={`/${language}/projects`} prefetch={false}>
              {words.home.browse}
            </Link>
          </div>
        </div>
      </div>
      <div className="wrap">
        {headlines.length > 0 && (
          <section aria-label={words.home.headline}>
            <FigureList language={language} figures={headlines} className="figures--hero" />
          </section>
        )}
        <Section id="themes" title={words.home.themes} lead={words.home.themesLead}>
          {themes.length === 0 && <EmptyState language={language} />}
          <ul className="grid plain">
            {themes.map((theme) => (
              <ThemeCard key={theme.id} language={language} theme={theme} />
            ))}
          </ul>
        </Section>
      </div>
      <div className="section--sand">
        <div className="wrap">
          <Section
            id="projects"
            title={words.home.projects}
            lead={words.home.projectsLead}
            more={{ href: `/${language}/projects`, label: words.common.seeAll }}
          >
            {featured.length === 0 && <EmptyState language={language} />}
            <ul className="grid plain">
              {featured.map((project) => (
                <ProjectCard key={project.id} language={language} project={project} />
              ))}
            </ul>
          </Section>
        </div>
      </div>
      <div className="wrap">
        <Section id="how" title={words.home.how}>
          <ol className="steps">
            {words.home.steps.map(({ title, text }) => (
              <li key={title}>
                <h3>{title}</h3>
                <p>{text}</p>
              </li>
            ))}
          </ol>
        </Section>
        <Section
          id="case-studies"
          title={words.home.caseStudies}
          lead={words.home.caseStudiesLead}
          more={{ href: `/${language}/case-studies`, label: words.common.seeAll }}
        >
          {caseStudies.length === 0 && <EmptyState language={language} />}
          <ul className="grid plain">
            {caseStudies.map((caseStudy) => (
              <CaseStudyCard key={caseStudy.id} language={language} caseStudy={caseStudy} />
            ))}
          </ul>
        </Section>
      </div>
    </>
  )
}

/** For the order only: projects are compared in pounds, which all of them are given in. */
const valueOf = ({ investmentTotals }: Project): number =>
  investmentTotals?.find(({ currency }) => currency === 'GBP')?.amount ?? 0
