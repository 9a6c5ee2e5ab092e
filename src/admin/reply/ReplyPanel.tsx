'use client'

import { useAuth, useDocumentInfo } from '@payloadcms/ui'

import { useAdminWords } from '@/admin/words/useAdminWords'
import type { Enquiry, User } from '@/payload-types'

import { RecordInteraction } from './RecordInteraction'
import { ReplyForm } from './ReplyForm'

import '../deskPanel.css'
import './replyPanel.css'

const mayAnswer = (user: null | undefined | User) =>
  user?.roles?.some((role) => ['administrator', 'desk', 'owner'].includes(role))

/** Answers the open enquiry by mail, and records what was said otherwise. */
export function ReplyPanel() {
  const { id, data, isTrashed } = useDocumentInfo()
  const { user } = useAuth<User>()
  const { words } = useAdminWords()
  if (!id || !data?.reference || isTrashed || !mayAnswer(user)) return null
  return (
    <section className="desk-panel reply-panel" aria-label={words.reply.heading}>
      <ReplyForm key={id} enquiry={data as Enquiry} />
      <div className="desk-panel__row">
        <span>{words.reply.record}</span>
        <RecordInteraction kind="call" direction="outbound" label={words.reply.kinds.call} />
        <RecordInteraction kind="meeting" direction="outbound" label={words.reply.kinds.meeting} />
        <RecordInteraction kind="note" direction="internal" label={words.reply.kinds.note} />
      </div>
    </section>
  )
}
