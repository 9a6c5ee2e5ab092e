'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useMemo, useRef, useState } from 'react'

import { useAdminWords } from '@/admin/words/useAdminWords'
import type { Language } from '@/i18n/languages'
import { idOf } from '@/operations/idOf'

import type { DraftReply } from './draftReply'
import { keepDraft } from './keepDraft'

export type DraftState = 'failed' | 'none' | 'saved' | 'saving'

/** How long after the last key a draft is saved. */
const PAUSE_MS = 800

const blank = (language: Language): DraftReply => ({
  text: '',
  subject: '',
  language,
  attachments: [],
})

/** The reply that the reader is writing to an enquiry; it is saved by itself. */
export function useDraft(enquiry: string, ofInvestor: Language) {
  const { config } = useConfig()
  const { language } = useAdminWords()
  const { api } = config.routes
  const kept = useMemo(() => keepDraft({ api, enquiry, language }), [api, enquiry, language])
  const [draft, setDraft] = useState(() => blank(ofInvestor))
  const [state, setState] = useState<DraftState>('none')
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  useEffect(() => {
    let isCurrent = true
    kept
      .load()
      .then((found) => {
        if (!isCurrent || !found) return
        setDraft({
          text: found.text ?? '',
          subject: found.subject ?? '',
          language: found.language ?? ofInvestor,
          attachments: (found.attachments ?? []).map(idOf).filter((id) => id !== null),
        })
        setState('saved')
      })
      .catch(() => isCurrent && setState('failed'))
    return () => {
      isCurrent = false
    }
  }, [kept, ofInvestor])

  function change(part: Partial<DraftReply>) {
    const next = { ...draft, ...part }
    setDraft(next)
    setState('saving')
    clearTimeout(timer.current)
    timer.current = setTimeout(() => save(next), PAUSE_MS)
  }

  const save = (next: DraftReply) =>
    kept
      .save(next)
      .then(() => setState('saved'))
      .catch(() => setState('failed'))

  /** Before it is sent: nothing of it is saved any more. */
  async function hold() {
    clearTimeout(timer.current)
    await kept.settle()
  }

  /** After it was sent. */
  function clear() {
    kept.forget()
    setDraft(blank(ofInvestor))
    setState('none')
  }

  return { draft, state, change, hold, clear }
}
