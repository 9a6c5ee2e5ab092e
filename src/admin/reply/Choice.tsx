'use client'

import { useId } from 'react'

type Props = {
  label: string
  options: { value: string; label: string }[]
  value: string
  /** What stands there while nothing is chosen. */
  placeholder?: string
  onChange: (value: string) => void
}

/** A plain select, which every keyboard, telephone and screen reader knows. */
export function Choice({ label, options, value, placeholder, onChange }: Props) {
  const id = useId()
  return (
    <div className="reply-panel__choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onChange(target.value)}>
        {placeholder && <option value="">{placeholder}</option>}
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  )
}
