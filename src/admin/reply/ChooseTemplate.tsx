'use client'

import { SelectInput, toast } from '@payloadcms/ui'

import { useAdminWords } from '@/admin/words/useAdminWords'
import type { Language } from '@/i18n/languages'
import type { FilledReply } from '@/operations/replies/fillReply'

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
  return (
    <SelectInput
      isClearable={false}
      label={words.reply.template}
      name="reply-template"
      options={templates.map(({ id, name }) => ({ value: id, label: name }))}
      path="reply-template"
      placeholder={words.reply.chooseTemplate}
      onChange={(option) => {
        if (!option || Array.isArray(option)) return
        fill(String(option.value), language)
          .then(onFilled)
          .catch((error: Error) => toast.error(error.message || words.actions.failed))
      }}
    />
  )
}
