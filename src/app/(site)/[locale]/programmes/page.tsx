import type { Metadata } from 'next'

import { enquiryLink } from '@/app/(site)/content/enquiryLink'
import { findPublished } from '@/app/(site)/content/findPublished'
import { languageOf, type LocaleParams } from '@/app/(site)/content/languageOf'
import { optionLabels } from '@/app/(site)/content/optionLabels'
import { pageMetadata } from '@/app/(site)/content/pageMetadata'
import { AskPanel } from '@/components/AskPanel'
import { Breadcrumbs } from '@/components/Breadcrumbs'
import { EmptyState } from '@/components/EmptyState'
import { PageHead } from '@/components/PageHead'
import { ProgrammeCard } from '@/components/ProgrammeCard'
import { Section } from '@/components/Section'
import { wordsOf } from '@/i18n/site/wordsOf'

type Props = { params: LocaleParams }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = await languageOf(params)
  const { title, lead } = wordsOf(language).programmes
  return pageMetadata({ language, path: '/programmes', title, description: lead })
}

export default async function ProgrammesPage({ params }: Props) {
  const language = await languageOf(params)
  const words = wordsOf(language).programmes
  const [programmes, kinds, statuses] = await Promise.all([
    findPublished('programmes', language),
    optionLabels('programmes', 'kind', language),
    optionLabels('programmes', 'status', language),
  ])
  return (
    <>
      <Breadcrumbs language={language} />
      <div className="wrap">
        <PageHead title={words.title} lead={words.lead} />
        {programmes.length === 0 && <EmptyState language={language} />}
        {Object.entries(kinds).map(([kind, title]) => {
          const ofKind = programmes.filter((programme) => programme.kind === kind)
          if (ofKind.length === 0) return null
          return (
            <Section key={kind} id={kind} title={title}>
              <ul className="grid plain">
                {ofKind.map((programme) => (
                  <ProgrammeCard
                    key={programme.id}
                    language={language}
                    programme={programme}
                    status={statuses[programme.status ?? '']}
                  />
                ))}
              </ul>
            </Section>
          )
        })}
        <div className="section">
          <AskPanel language={language} href={enquiryLink(language, ['page', 'programmes'])} />
        </div>
      </div>
    </>
  )
}
