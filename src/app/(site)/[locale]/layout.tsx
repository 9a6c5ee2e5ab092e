import type { Metadata } from 'next'
import type { ReactNode } from 'react'

import { contactEmail } from '@/app/(site)/content/contactEmail'
import type { LocaleParams } from '@/app/(site)/content/languageOf'
import { pageMetadata } from '@/app/(site)/content/pageMetadata'
import '@/app/(site)/styles/tokens.css'
import '@/app/(site)/styles/base.css'
import '@/app/(site)/styles/chrome.css'
import '@/app/(site)/styles/content.css'
import '@/app/(site)/styles/form.css'
import { SiteFooter } from '@/components/SiteFooter'
import { SiteHeader } from '@/components/SiteHeader'
import { preferredLanguage } from '@/i18n/preferredLanguage'
import { wordsOf } from '@/i18n/site/wordsOf'

export const dynamic = 'force-dynamic'

type Props = { children: ReactNode; params: LocaleParams }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = preferredLanguage((await params).locale)
  return { ...pageMetadata({ language, path: '' }), icons: { icon: '/icon.svg' } }
}

// An address without one of our languages gets the frame in English; its page says not found.
export default async function SiteLayout({ children, params }: Props) {
  const language = preferredLanguage((await params).locale)
  return (
    <html lang={language}>
      <body>
        <a className="skip" href="#content">
          {wordsOf(language).chrome.skip}
        </a>
        <SiteHeader language={language} />
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter language={language} email={await contactEmail(language)} />
      </body>
    </html>
  )
}
