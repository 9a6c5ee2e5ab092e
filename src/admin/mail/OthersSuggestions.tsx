'use client'

import { Link, useConfig } from '@payloadcms/ui'

import { shortTime } from '@/admin/words/shortTime'
import { useAdminWords } from '@/admin/words/useAdminWords'
import { isClosed } from '@/domain/pipeline/closedStatuses'
import type { Enquiry, IncomingMail } from '@/payload-types'

import { isSuspect } from './isSuspect'
import { senderName } from './senderName'
import { Suggestion } from './Suggestion'

import '../deskPanel.css'

type Props = { mails: IncomingMail[]; enquiry: string; onDone: () => Promise<void> | void }

/** What became of a mail is settled where its own enquiry is closed. */
const isOpen = ({ enquiry }: IncomingMail): boolean =>
  typeof enquiry === 'object' && enquiry !== null && !isClosed((enquiry as Enquiry).status)

/** The mails that may belong to the open enquiry, and became enquiries of their own. */
export function OthersSuggestions({ mails, enquiry, onDone }: Props) {
  const { config } = useConfig()
  const { language, words } = useAdminWords()
  return mails.filter(isOpen).map((mail) => (
    <section
      key={mail.id}
      className="desk-panel"
      aria-label={words.mail.mayBelongHere(senderName(mail))}
    >
      <Suggestion mail={mail.id} enquiry={enquiry} joinLabel={words.mail.joinHere} onDone={onDone}>
        <strong>{words.mail.mayBelongHere(senderName(mail))}</strong>{' '}
        <Link href={`${config.routes.admin}/collections/incoming-mail/${mail.id}`}>
          {mail.subject || '–'}
        </Link>
        {` · ${shortTime(mail.receivedAt, language)}`}
        {isSuspect(mail) && (
          <span className="mail-from__suspect"> ⚠ {words.mail.suspectShort}</span>
        )}
      </Suggestion>
    </section>
  ))
}
