'use client'

import { DatePicker, FieldLabel, TextareaInput, TextInput } from '@payloadcms/ui'

import { useAdminWords } from '@/admin/words/useAdminWords'

import { ChooseEnquiry } from './ChooseEnquiry'
import type { MoveInput } from './moveInputs'

type Props = {
  input: MoveInput
  value: string
  onChange: (value: string) => void
}

/** One thing that a move asks for. */
export function MoveInputField({ input: { name, required }, value, onChange }: Props) {
  const { words } = useAdminWords()
  const label = words.move.fields[name]
  const path = `move-${name}`
  if (name === 'duplicateOf') {
    return <ChooseEnquiry label={label} chosen={value} onChoose={onChange} />
  }
  if (name === 'resumeAt' || name === 'date') {
    return (
      <div className="field-type" id={`field-${path}`}>
        <FieldLabel label={label} path={path} required={required} />
        <DatePicker
          pickerAppearance="dayOnly"
          value={value}
          onChange={(date) => onChange(date ? date.toISOString() : '')}
        />
      </div>
    )
  }
  const shared = { label, path, required, value }
  return name === 'reason' ? (
    <TextareaInput {...shared} rows={2} onChange={(event) => onChange(event.target.value)} />
  ) : (
    <TextInput
      {...shared}
      onChange={(event: React.ChangeEvent<HTMLInputElement>) => onChange(event.target.value)}
    />
  )
}
