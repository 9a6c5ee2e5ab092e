import type { TextField } from 'payload'

import type { Labelled } from './Labelled'

/** What the search box of a list asks for; `answerSearch` answers it, and nothing is stored. */
export const searchField = (label: Labelled): TextField => ({
  name: 'search',
  type: 'text',
  virtual: true,
  label,
  admin: { hidden: true, disableBulkEdit: true, disableListColumn: true, disableListFilter: true },
})
