import type { Metadata } from 'next'

import { enquiryLink } from '@/app/(site)/content/enquiryLink'
import { findPublished } from '@/app/(site)/content/findPublished'
import { languageOf, type LocaleParams } from '@/app/(site)/content/languageOf'
import { pageMetadata } from '@/app/(site)/content/pageMetadata'
import { AskPanel } from '@/components/AskPanel'
import { Breadcrumbs } from '@/components/Breadcrumbs'
import { EmptyState } from '@/components/EmptyState'
import { PageHead } from '@/components/PageHead'
import { People } from '@/components/People'
import { Section } from '@/components/Section'
import { wordsOf } from '@/i18n/site/wordsOf'

type Props = { params: LocaleParams }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = await languageOf(params)
  const { title, lead } = wordsOf(language).board
  return pageMetadata({ language, path: '/board', title, description: lead })
}

export default async function BoardPage({ params }: Props) {
  const language = await languageOf(params)
  const words = wordsOf(language).board
  const people = await findPublished('board-members', language)
  const board = people.filter(({ role }) => role === 'board')
  const groups = [
    { id: 'mayor', title: words.mayor, people: people.filter(({ role }) => role === 'mayor') },
    { id: 'chair', title: words.chair, people: board.filter(({ isChair }) => isChair) },
    { id: 'members', title: words.members, people: board.filter(({ isChair }) => !isChair) },
    { id: 'voices', title: words.voices, people: people.filter(({ role }) => role === 'quoted') },
  ].filter(({ people }) => people.length > 0)
  return (
    <>
      <Breadcrumbs language={language} />
      <div className="wrap">
        <PageHead title={words.title} lead={words.lead} />
        {people.length === 0 && <EmptyState language={language} />}
        {groups.map(({ id, title, people }) => (
          <Section key={id} id={id} title={title}>
            <People language={language} people={people} />
          </Section>
        ))}
        <div className="section">
          <AskPanel language={language} href={enquiryLink(language, ['page', 'board'])} />
        </div>
      </div>
    </>
  )
}
