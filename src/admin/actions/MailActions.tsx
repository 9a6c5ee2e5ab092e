'use client'

import { useAuth, useDocumentInfo } from '@payloadcms/ui'

import { isDesk } from '@/admin/mail/isDesk'
import { useAdminWords } from '@/admin/words/useAdminWords'
import type { User } from '@/payload-types'

import { ActionButton } from './ActionButton'
import { JoinMail } from './JoinMail'
import { PutAway } from './PutAway'

const RELEASABLE = ['parked', 'repeated', 'unreadable']
const PUT_AWAY = ['parked', 'unreadable']
const JOINABLE = ['parked', 'repeated', 'taken']

/** What staff can do with an incoming mail: have it sorted again, put it away, or join it to an enquiry. */
export function MailActions() {
  const { id, data } = useDocumentInfo()
  const { user } = useAuth<User>()
  const { words } = useAdminWords()
  if (!id || !data || !isDesk(user)) return null
  return (
    <>
      {RELEASABLE.includes(data.state) && (
        <ActionButton
          label={data.state === 'unreadable' ? words.mail.tryAgain : words.mail.release}
          path={`/incoming-mail/${id}/release`}
          done={() => words.mail.released}
        />
      )}
      {PUT_AWAY.includes(data.state) && (
        <PutAway id={String(id)} isPutAway={Boolean(data.putAwayAt)} />
      )}
      {JOINABLE.includes(data.state) && !data.interaction && <JoinMail id={String(id)} />}
    </>
  )
}
