'use client'

import { type FormEvent, useActionState } from 'react'

import type { Language } from '@/i18n/languages'
import type { SiteWords } from '@/i18n/site/en'

import type { Choice } from './CheckList'
import { ErrorSummary } from './ErrorSummary'
import type { FormState } from './formState'
import { HiddenFields } from './HiddenFields'
import { InterestFields } from './InterestFields'
import { PersonFields } from './PersonFields'

export type EnquiryFormProps = {
  language: Language
  words: SiteWords['enquire']
  action: (state: FormState, data: FormData) => Promise<FormState>
  initial: FormState
  countries: [code: string, name: string][]
  themes: Choice[]
  projects: Choice[]
  /** Those of the record that the form was opened from; other assets are not offered. */
  assets: Choice[]
}

/**
 * The form of the front door. Without JavaScript the browser posts it to this very page, which
 * comes back with what was typed; with JavaScript the same action runs behind it.
 */
export function EnquiryForm(props: EnquiryFormProps) {
  const { language, words, action, initial } = props
  const [state, submit, isPending] = useActionState(action, initial)
  const errorOf = (field: string) => state.errors.find((error) => error.field === field)?.detail
  const ignoreWhilePending = (event: FormEvent) => isPending && event.preventDefault()

  return (
    <>
      {state.attempt > 0 && (
        <ErrorSummary
          title={state.failed ? words.failedTitle : words.errorTitle}
          failure={state.failed ? words.failed : undefined}
          errors={state.errors}
          attempt={state.attempt}
        />
      )}
      <form action={submit} onSubmit={ignoreWhilePending} noValidate>
        {/* Browsers forget what was ticked and chosen after an action: each attempt is drawn anew. */}
        <div key={state.attempt}>
          <HiddenFields language={language} values={state.values} trapLabel={words.website} />
          <InterestFields {...props} values={state.values} errorOf={errorOf} />
          <PersonFields {...props} values={state.values} errorOf={errorOf} />
        </div>
        <button className="button" type="submit" aria-disabled={isPending}>
          {isPending ? words.sending : words.send}
        </button>
      </form>
    </>
  )
}
