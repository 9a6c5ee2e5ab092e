'use client'

import { Link, useConfig } from '@payloadcms/ui'

import { shortTime } from '@/admin/words/shortTime'
import { useAdminWords } from '@/admin/words/useAdminWords'
import type { IncomingMail } from '@/payload-types'

import { checksInWords } from './checksInWords'
import { isSuspect } from './isSuspect'
import { senderName } from './senderName'

import './mail.css'

type Props = { mail: IncomingMail; hasLink?: boolean }

/** Who sent a mail and when, and whether that is so as far as our mail server could find out. */
export function SenderLine({ mail, hasLink = false }: Props) {
  const { config } = useConfig()
  const { language, words } = useAdminWords()
  const { id, from, receivedAt } = mail
  return (
    <div className="sender-line" data-suspect={isSuspect(mail)}>
      <p>
        {words.mail.from} <strong>{senderName(mail)}</strong> {from && <>&lt;{from}&gt;</>}
        {' · '}
        <time dateTime={receivedAt}>{shortTime(receivedAt, language)}</time>
        {hasLink && (
          <>
            {' · '}
            <Link href={`${config.routes.admin}/collections/incoming-mail/${id}`}>
              {words.mail.open}
            </Link>
          </>
        )}
      </p>
      <p className="sender-line__checks">{checksInWords(mail, language) ?? words.mail.unchecked}</p>
    </div>
  )
}
