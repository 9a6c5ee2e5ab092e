'use client'

import { useAdminWords } from '@/admin/words/useAdminWords'
import { type Language, languages } from '@/i18n/languages'

import { Choice } from './Choice'

type Props = { value: Language; onChange: (language: Language) => void }

/** The language of a reply: of its signature, and of a template that is put in. */
export function ChooseLanguage({ value, onChange }: Props) {
  const { words } = useAdminWords()
  return (
    <Choice
      label={words.reply.language}
      options={languages.map((value) => ({ value, label: words.reply.languages[value] }))}
      value={value}
      onChange={(language) => onChange(language as Language)}
    />
  )
}
