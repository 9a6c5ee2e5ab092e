'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'

import { useAdminWords } from '@/admin/words/useAdminWords'

import { ActionButton } from './ActionButton'
import { JoinMail } from './JoinMail'

const RELEASABLE = ['parked', 'repeated', 'unreadable']
const JOINABLE = ['parked', 'repeated', 'taken']

/** What staff can do with an incoming mail: have it sorted again, join it to an enquiry, download it. */
export function MailActions() {
  const { id, data } = useDocumentInfo()
  const { config } = useConfig()
  const { words } = useAdminWords()
  if (!id || !data) return null
  return (
    <>
      {RELEASABLE.includes(data.state) && (
        <ActionButton
          label={data.state === 'unreadable' ? words.mail.tryAgain : words.mail.release}
          path={`/incoming-mail/${id}/release`}
          done={() => words.mail.released}
        />
      )}
      {JOINABLE.includes(data.state) && !data.interaction && <JoinMail id={String(id)} />}
      <a href={`${config.routes.api}/incoming-mail/${id}/raw`}>{words.mail.download}</a>
    </>
  )
}
