'use client'

import { useEffect, useRef } from 'react'

import type { FieldError } from '@/contracts/enquirySubmission'

type Props = { title: string; failure?: string; errors: FieldError[]; attempt: number }

/** Everything that is wrong, each linked to its field; takes the focus after every attempt. */
export function ErrorSummary({ title, failure, errors, attempt }: Props) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [attempt])
  return (
    <div
      className="error-summary"
      ref={box}
      role="alert"
      tabIndex={-1}
      aria-labelledby="error-summary"
    >
      <h2 id="error-summary">{title}</h2>
      {failure && <p>{failure}</p>}
      <ul className="plain">
        {errors.map(({ field, detail }) => (
          <li key={field}>
            <a href={`#${field}`}>{detail}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
