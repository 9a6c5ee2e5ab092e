'use client'

import { languages } from '@/i18n/languages'
import { wordsOf } from '@/i18n/site/wordsOf'

/** When not even the frame of a page can be made; nothing is known of the reader's language then. */
export default function GlobalFailure({ reset }: { reset: () => void }) {
  return (
    <html lang="en">
      <body>
        <title>{wordsOf('en').failure.title}</title>
        {languages.map((language) => {
          const { title, text, retry } = wordsOf(language).failure
          return (
            <div key={language} lang={language} role="alert">
              <h1>{title}</h1>
              <p>{text}</p>
              <button type="button" onClick={reset}>
                {retry}
              </button>
            </div>
          )
        })}
      </body>
    </html>
  )
}
