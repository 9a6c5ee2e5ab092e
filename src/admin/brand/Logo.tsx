import type { ServerProps } from 'payload'

import { DoorMark } from '@/components/DoorMark'
import { wordsOf } from '@/i18n/site/wordsOf'
import { languageOf } from '@/admin/words/languageOf'

import './brand.css'

/** The mark and name of the service, where people sign in. */
export function Logo({ i18n }: ServerProps) {
  const { meta } = wordsOf(languageOf(i18n))
  return (
    <div className="brand-logo">
      <DoorMark />
      <span>
        <strong>{meta.siteName}</strong>
        <span>{meta.region}</span>
      </span>
    </div>
  )
}
