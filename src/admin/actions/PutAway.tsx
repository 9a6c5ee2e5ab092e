'use client'

import { useAdminWords } from '@/admin/words/useAdminWords'

import { ActionButton } from './ActionButton'

type Props = { id: string; isPutAway: boolean }

/** Puts the open mail away because nothing is to be done about it, or takes it back. */
export function PutAway({ id, isPutAway }: Props) {
  const { words } = useAdminWords()
  return (
    <ActionButton
      buttonStyle="secondary"
      label={isPutAway ? words.mail.takeBack : words.mail.putAway}
      path={`/incoming-mail/${isPutAway ? 'take-back' : 'put-away'}`}
      body={{ mails: [id] }}
      done={() => (isPutAway ? words.mail.takenBack(1) : words.mail.takenAway(1))}
    />
  )
}
