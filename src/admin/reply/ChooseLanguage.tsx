'use client'

import { SelectInput } from '@payloadcms/ui'

import { useAdminWords } from '@/admin/words/useAdminWords'
import { type Language, languages } from '@/i18n/languages'

type Props = { value: Language; onChange: (language: Language) => void }

/** The language of a reply: of its signature, and of a template that is put in. */
export function ChooseLanguage({ value, onChange }: Props) {
  const { words } = useAdminWords()
  return (
    <SelectInput
      isClearable={false}
      label={words.reply.language}
      name="reply-language"
      options={languages.map((value) => ({ value, label: words.reply.languages[value] }))}
      path="reply-language"
      value={value}
      onChange={(option) => {
        if (option && !Array.isArray(option)) onChange(option.value as Language)
      }}
    />
  )
}
