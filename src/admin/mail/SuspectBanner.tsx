'use client'

import { Banner } from '@payloadcms/ui'

import { useAdminWords } from '@/admin/words/useAdminWords'
import type { IncomingMail } from '@/payload-types'

import { checksInWords } from './checksInWords'
import { isSuspect } from './isSuspect'

import './mail.css'

type Props = { mails: IncomingMail[] }

/** Warns of mails whose sender is not who they say, as our mail server found. */
export function SuspectBanner({ mails }: Props) {
  const { language, words } = useAdminWords()
  const suspects = mails.filter(isSuspect)
  if (suspects.length === 0) return null
  return (
    <Banner className="suspect-banner" type="error">
      <div role="alert">
        <strong>{words.mail.suspect}</strong>
        {suspects.map((mail) => (
          <p key={mail.id}>
            {mails.length > 1 && `${words.mail.suspectMail(mail.subject || '–')} `}
            {words.mail.suspectWhy(
              mail.from?.split('@')[1] ?? '–',
              checksInWords(mail, language) ?? '–',
            )}
          </p>
        ))}
      </div>
    </Banner>
  )
}
