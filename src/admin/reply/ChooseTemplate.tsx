'use client'

import { toast } from '@payloadcms/ui'

import { useAdminWords } from '@/admin/words/useAdminWords'
import type { Language } from '@/i18n/languages'
import type { FilledReply } from '@/operations/replies/fillReply'

import { Choice } from './Choice'
import { useTemplates } from './useTemplates'

type Props = {
  enquiry: string
  language: Language
  onFilled: (filled: FilledReply) => void
}

/** Puts the words of a template into a reply. */
export function ChooseTemplate({ enquiry, language, onFilled }: Props) {
  const { words } = useAdminWords()
  const { templates, fill } = useTemplates(enquiry)
  if (templates.length === 0) return null
  const put = (id: string) =>
    fill(id, language)
      .then(onFilled)
      .catch((error: Error) => toast.error(error.message || words.actions.failed))
  return (
    <Choice
      label={words.reply.template}
      options={templates.map(({ id, name }) => ({ value: id, label: name }))}
      placeholder={words.reply.chooseTemplate}
      value=""
      onChange={put}
    />
  )
}
