'use client'

import { useAdminWords } from '@/admin/words/useAdminWords'

import { DuplicateItem } from './DuplicateItem'
import { useDuplicates } from './useDuplicates'

import './duplicates.css'

/** The records that may be the same contact or company as the open one, each to be decided on. */
export function DuplicatesPanel() {
  const { words } = useAdminWords()
  const { duplicates, remove } = useDuplicates()
  if (duplicates.length === 0) return null
  return (
    <section className="duplicates" aria-labelledby="duplicates-heading">
      <h3 id="duplicates-heading">{words.duplicates.heading}</h3>
      <ul>
        {duplicates.map((duplicate) => (
          <DuplicateItem
            key={duplicate.suggestion}
            duplicate={duplicate}
            onDismissed={() => remove(duplicate.suggestion)}
          />
        ))}
      </ul>
    </section>
  )
}
