'use client'

import { toast, useConfig } from '@payloadcms/ui'
import { useRef, useState } from 'react'

import { askApi } from '@/admin/duplicates/askApi'
import { useShowEnquiry } from '@/admin/mail/useShowEnquiry'
import { useAdminWords } from '@/admin/words/useAdminWords'
import type { SentReply } from '@/operations/replies/sendReply'

import type { DraftReply } from './draftReply'

/** Sends a reply to the open enquiry, once however often it is pressed, and shows what it changed. */
export function useSendReply(enquiry: string) {
  const { config } = useConfig()
  const show = useShowEnquiry(enquiry)
  const { language, words } = useAdminWords()
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<null | string>(null)
  const key = useRef<string>(undefined)
  const url = `${config.routes.api}/enquiries/${enquiry}`

  async function post({ subject, ...draft }: DraftReply): Promise<SentReply> {
    // Of this reply: pressed again after a lost answer, it is the same one.
    key.current ??= crypto.randomUUID()
    return askApi<SentReply>(
      `${url}/reply?locale=${language}`,
      'POST',
      { ...draft, subject: subject || undefined },
      { 'Idempotency-Key': `${key.current}` },
    )
  }

  /** Whether it was sent. */
  async function send(draft: DraftReply): Promise<boolean> {
    setBusy(true)
    setFault(null)
    try {
      const sent = await post(draft)
      key.current = undefined
      toast.success(words.reply.sent)
      await show('interactions', sent.interaction).catch(() => undefined)
      return true
    } catch (error) {
      setFault((error as Error).message || words.actions.failed)
      return false
    } finally {
      setBusy(false)
    }
  }

  /** What is written anew is another reply. */
  const forget = () => {
    key.current = undefined
    setFault(null)
  }

  return { send, busy, fault, forget }
}
