import { Pill } from '@payloadcms/ui'
import type { ComponentProps } from 'react'

import { adminWords } from '@/admin/words/adminWords'
import type { Language } from '@/i18n/languages'
import type { Mailbox } from '@/payload-types'

import { mailboxStanding } from './mailboxStanding'

const styles: Record<string, ComponentProps<typeof Pill>['pillStyle']> = {
  connected: 'success',
  unmarked: 'warning',
  silent: 'warning',
  unreachable: 'error',
}

type Props = { mailbox: Mailbox; language: Language }

/** How a mailbox stands: a mark, and what it means. */
export function MailboxNote({ mailbox, language }: Props) {
  const { state, sentences } = mailboxStanding({ mailbox, language, now: new Date() })
  return (
    <div className="mailbox-standing">
      <Pill pillStyle={styles[state]} size="small">
        {adminWords(language).mailbox[state]}
      </Pill>
      <span>{sentences.join(' ')}</span>
    </div>
  )
}
