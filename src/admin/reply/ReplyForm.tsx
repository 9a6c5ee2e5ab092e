'use client'

import { Banner, TextareaInput } from '@payloadcms/ui'
import { useState } from 'react'

import { useAdminWords } from '@/admin/words/useAdminWords'
import { idOf } from '@/operations/idOf'
import type { Enquiry } from '@/payload-types'

import { ChooseLanguage } from './ChooseLanguage'
import { ChooseTemplate } from './ChooseTemplate'
import type { DraftReply } from './draftReply'
import { ReplyFiles } from './ReplyFiles'
import { SendReply } from './SendReply'
import { useDraft } from './useDraft'
import { useRecipient } from './useRecipient'
import { useSendReply } from './useSendReply'

/** A reply to the open enquiry, as it is written, kept as a draft and sent. */
export function ReplyForm({ enquiry }: { enquiry: Enquiry }) {
  const { words } = useAdminWords()
  const recipient = useRecipient(idOf(enquiry.contact))
  const { draft, state, change, hold, clear } = useDraft(enquiry.id, enquiry.language)
  const { send, busy, fault, forget } = useSendReply(enquiry.id)
  const [missing, setMissing] = useState<readonly string[]>([])
  if (recipient === undefined) return null
  if (recipient === null) return <p>{words.reply.nobody}</p>

  const edit = (part: Partial<DraftReply>) => {
    forget()
    change(part)
  }
  const sendNow = async () => {
    await hold()
    if (await send(draft)) clear()
    else change({})
  }
  return (
    <>
      <p>
        {words.reply.to} <strong>{recipient.name}</strong> &lt;{recipient.email}&gt;
      </p>
      <div className="reply-panel__choices">
        <ChooseLanguage value={draft.language} onChange={(language) => edit({ language })} />
        <ChooseTemplate
          enquiry={enquiry.id}
          language={draft.language}
          onFilled={({ subject, text, missing }) => {
            setMissing(missing)
            edit({
              subject: draft.subject || subject,
              text: draft.text.trim() ? `${draft.text.trimEnd()}\n\n${text}` : text,
            })
          }}
        />
      </div>
      <TextareaInput
        label={words.reply.text}
        path="reply-text"
        rows={10}
        value={draft.text}
        onChange={({ target }) => edit({ text: target.value })}
      />
      {missing.some((name) => draft.text.includes(name)) && (
        <p className="desk-panel__warning">{words.reply.missing(missing.join(', '))}</p>
      )}
      <ReplyFiles
        enquiry={enquiry.id}
        chosen={draft.attachments}
        onChange={(attachments) => edit({ attachments })}
      />
      {fault && (
        <Banner type="error">
          <div role="alert">{fault}</div>
        </Banner>
      )}
      <div className="desk-panel__row">
        <SendReply
          busy={busy}
          disabled={!draft.text.trim()}
          recipient={recipient.email}
          onSend={sendNow}
        />
        <span aria-live="polite">{words.reply.draft[state]}</span>
      </div>
    </>
  )
}
