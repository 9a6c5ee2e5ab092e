import type { TextField } from 'payload'

import type { Labelled } from './Labelled'

/** A list of short texts, one list for each language. */
export const localizedList = (name: string, label: Labelled): TextField => ({
  name,
  type: 'text',
  label,
  hasMany: true,
  localized: true,
})
