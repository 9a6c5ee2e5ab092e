import type { Metadata } from 'next'

import { contactEmail } from '@/app/(site)/content/contactEmail'
import { findPublished } from '@/app/(site)/content/findPublished'
import { languageOf, type LocaleParams } from '@/app/(site)/content/languageOf'
import { pageMetadata } from '@/app/(site)/content/pageMetadata'
import { Breadcrumbs } from '@/components/Breadcrumbs'
import { EnquiryForm } from '@/components/enquiry/EnquiryForm'
import { PageHead } from '@/components/PageHead'
import { countryNames } from '@/i18n/site/countryNames'
import { wordsOf } from '@/i18n/site/wordsOf'

import { type EnquireQuery, openForm } from './openForm'
import { submitEnquiry } from './submitEnquiry'

type Props = { params: LocaleParams; searchParams: Promise<EnquireQuery> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = await languageOf(params)
  const { title, lead } = wordsOf(language).enquire
  return pageMetadata({ language, path: '/enquire', title, description: lead })
}

export default async function EnquirePage({ params, searchParams }: Props) {
  const language = await languageOf(params)
  const words = wordsOf(language).enquire
  const [{ values, assets }, themes, projects, email] = await Promise.all([
    openForm(language, await searchParams),
    findPublished('themes', language, { sort: 'order', depth: 0 }),
    findPublished('projects', language, { depth: 0 }),
    contactEmail(language),
  ])
  return (
    <>
      <Breadcrumbs language={language} />
      <div className="wrap">
        <PageHead title={words.title} lead={words.lead} />
        <div className="columns">
          <div>
            <p>{words.required}</p>
            <EnquiryForm
              language={language}
              words={words}
              action={submitEnquiry}
              initial={{ values, errors: [], failed: false, attempt: 0 }}
              countries={countryNames(language)}
              themes={themes.map(({ slug, name }) => ({ slug, name }))}
              projects={projects.map(({ slug, name }) => ({ slug, name }))}
              assets={assets}
            />
          </div>
          <aside>
            <section aria-labelledby="next">
              <h2 id="next">{words.next}</h2>
              <ol className="bullets">
                {words.nextSteps.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
            </section>
            {email && (
              <p>
                {words.direct} <a href={`mailto:${email}`}>{email}</a>
              </p>
            )}
          </aside>
        </div>
      </div>
    </>
  )
}
