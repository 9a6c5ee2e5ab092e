import type { Metadata } from 'next'

import { enquiryLink } from '@/app/(site)/content/enquiryLink'
import { findPublished } from '@/app/(site)/content/findPublished'
import { languageOf, type LocaleParams } from '@/app/(site)/content/languageOf'
import { pageMetadata } from '@/app/(site)/content/pageMetadata'
import { AskPanel } from '@/components/AskPanel'
import { Breadcrumbs } from '@/components/Breadcrumbs'
import { CaseStudyCard } from '@/components/CaseStudyCard'
import { EmptyState } from '@/components/EmptyState'
import { PageHead } from '@/components/PageHead'
import { wordsOf } from '@/i18n/site/wordsOf'

type Props = { params: LocaleParams }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = await languageOf(params)
  const { title, lead } = wordsOf(language).caseStudies
  return pageMetadata({ language, path: '/case-studies', title, description: lead })
}

export default async function CaseStudiesPage({ params }: Props) {
  const language = await languageOf(params)
  const words = wordsOf(language).caseStudies
  const caseStudies = await findPublished('case-studies', language)
  return (
    <>
      <Breadcrumbs language={language} />
      <div className="wrap">
        <PageHead title={words.title} lead={words.lead} />
        {caseStudies.length === 0 && <EmptyState language={language} />}
        <ul className="grid plain">
          {caseStudies.map((caseStudy) => (
            <CaseStudyCard
              key={caseStudy.id}
              language={language}
              caseStudy={caseStudy}
              heading="h2"
            />
          ))}
        </ul>
        <div className="section">
          <AskPanel language={language} href={enquiryLink(language, ['page', 'case-studies'])} />
        </div>
      </div>
    </>
  )
}
