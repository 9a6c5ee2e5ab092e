'use client'

import { useParams } from 'next/navigation'

import { preferredLanguage } from '@/i18n/preferredLanguage'
import { wordsOf } from '@/i18n/site/wordsOf'

export default function Failure({ reset }: { reset: () => void }) {
  const { failure } = wordsOf(preferredLanguage(useParams().locale))
  return (
    <div className="wrap">
      <div className="page-head" role="alert">
        <h1>{failure.title}</h1>
        <p className="lead">{failure.text}</p>
        <button className="button" type="button" onClick={reset}>
          {failure.retry}
        </button>
      </div>
    </div>
  )
}
