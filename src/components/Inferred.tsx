import type { ReactNode } from 'react'

import type { Language } from '@/i18n/languages'
import { wordsOf } from '@/i18n/site/wordsOf'

type Props = { language: Language; basis?: null | string; children: ReactNode }

/** A value, marked where it is inferred and not stated by the source. */
export function Inferred({ language, basis, children }: Props) {
  const { common } = wordsOf(language)
  return (
    <>
      {children}
      {basis === 'inferred' && (
        <span className="inferred" title={common.inferredHint}>
          {' '}
          ({common.inferred})
        </span>
      )}
    </>
  )
}
