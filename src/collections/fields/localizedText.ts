import type { TextField } from 'payload'

import type { Labelled } from './Labelled'

type Options = Pick<TextField, 'admin' | 'index' | 'required'>

/** One line of text that differs between the languages. */
export const localizedText = (name: string, label: Labelled, options: Options = {}): TextField => ({
  name,
  type: 'text',
  label,
  localized: true,
  maxLength: 300,
  ...options,
})
