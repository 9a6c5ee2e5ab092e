import type { Metadata } from 'next'

import { enquiryLink } from '@/app/(site)/content/enquiryLink'
import { findPublished } from '@/app/(site)/content/findPublished'
import { languageOf, type LocaleParams } from '@/app/(site)/content/languageOf'
import { pageMetadata } from '@/app/(site)/content/pageMetadata'
import { AskPanel } from '@/components/AskPanel'
import { Breadcrumbs } from '@/components/Breadcrumbs'
import { EmptyState } from '@/components/EmptyState'
import { PageHead } from '@/components/PageHead'
import { Section } from '@/components/Section'
import { ThemeCard } from '@/components/ThemeCard'
import { wordsOf } from '@/i18n/site/wordsOf'

type Props = { params: LocaleParams }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = await languageOf(params)
  const { title, lead } = wordsOf(language).themes
  return pageMetadata({ language, path: '/themes', title, description: lead })
}

export default async function ThemesPage({ params }: Props) {
  const language = await languageOf(params)
  const words = wordsOf(language).themes
  const themes = await findPublished('themes', language, { sort: 'order' })
  const groups = [
    { id: 'science', title: words.science, themes: themes.filter((t) => !t.crossCutting) },
    {
      id: 'cross-cutting',
      title: words.crossCutting,
      themes: themes.filter((t) => t.crossCutting),
    },
  ]
  return (
    <>
      <Breadcrumbs language={language} />
      <div className="wrap">
        <PageHead title={words.title} lead={words.lead} />
        {themes.length === 0 && <EmptyState language={language} />}
        {groups
          .filter(({ themes }) => themes.length > 0)
          .map(({ id, title, themes }) => (
            <Section key={id} id={id} title={title}>
              <ul className="grid plain">
                {themes.map((theme) => (
                  <ThemeCard key={theme.id} language={language} theme={theme} />
                ))}
              </ul>
            </Section>
          ))}
        <div className="section">
          <AskPanel language={language} href={enquiryLink(language, ['page', 'themes'])} />
        </div>
      </div>
    </>
  )
}
