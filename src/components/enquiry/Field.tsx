import type { ReactNode } from 'react'

type Control = {
  id: string
  name: string
  className: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
  'aria-required': true | undefined
}

type Props = {
  name: string
  label: string
  mark: string
  required?: boolean
  hint?: string
  error?: string
  errorPrefix: string
  children: (control: Control) => ReactNode
}

/** A labelled control with its hint and its error, tied together for those who listen. */
export function Field({ name, label, mark, required, hint, error, errorPrefix, children }: Props) {
  const describedBy = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ')
  return (
    <div className={error ? 'field field--error' : 'field'}>
      <label htmlFor={name}>
        {label} <span className="mark">({mark})</span>
      </label>
      {hint && (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="error" id={`${name}-error`}>
          <span className="visually-hidden">{errorPrefix} </span>
          {error}
        </p>
      )}
      {children({
        id: name,
        name,
        className: 'input',
        'aria-describedby': describedBy || undefined,
        'aria-invalid': error ? true : undefined,
        'aria-required': required || undefined,
      })}
    </div>
  )
}
