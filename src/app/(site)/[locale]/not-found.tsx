'use client'

import { useParams } from 'next/navigation'

import { preferredLanguage } from '@/i18n/preferredLanguage'
import { wordsOf } from '@/i18n/site/wordsOf'

export default function NotFound() {
  const language = preferredLanguage(useParams().locale)
  const { notFound } = wordsOf(language)
  return (
    <div className="wrap">
      <title>{notFound.title}</title>
      <div className="page-head">
        <h1>{notFound.title}</h1>
        <p className="lead">{notFound.text}</p>
        <p>
          <a href={`/${language}`}>{notFound.home}</a>
        </p>
        <p>
          <a href={`/${language}/enquire`}>{notFound.enquire}</a>
        </p>
      </div>
    </div>
  )
}
