import type { Metadata } from 'next'

import { contactEmail } from '@/app/(site)/content/contactEmail'
import { languageOf, type LocaleParams } from '@/app/(site)/content/languageOf'
import { pageMetadata } from '@/app/(site)/content/pageMetadata'
import { Breadcrumbs } from '@/components/Breadcrumbs'
import { PageHead } from '@/components/PageHead'
import { noticeVersion } from '@/contracts/privacyNotice'
import { privacyNotice } from '@/i18n/site/privacyNotice'

type Props = { params: LocaleParams }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = await languageOf(params)
  const { title, lead } = privacyNotice[language]
  return pageMetadata({ language, path: '/privacy', title, description: lead })
}

export default async function PrivacyPage({ params }: Props) {
  const language = await languageOf(params)
  const notice = privacyNotice[language]
  const email = await contactEmail(language)
  return (
    <>
      <Breadcrumbs language={language} />
      <div className="wrap">
        <PageHead
          title={notice.title}
          lead={notice.lead}
          eyebrow={`${notice.version} ${noticeVersion}`}
        />
        <div className="prose">
          {notice.parts.map(({ title, paragraphs }) => (
            <section key={title}>
              <h2>{title}</h2>
              {paragraphs.map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
            </section>
          ))}
          {email && (
            <p>
              {notice.contact} <a href={`mailto:${email}`}>{email}</a>
            </p>
          )}
        </div>
      </div>
    </>
  )
}
