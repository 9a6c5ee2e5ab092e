import type { DateField } from 'payload'

import type { Labelled } from './Labelled'

type Options = Pick<DateField, 'access' | 'admin' | 'defaultValue' | 'index' | 'required'>

/** A point in time, to the minute; a mere day is a date field of its own. */
export const moment = (
  name: string,
  label: Labelled,
  { admin, ...options }: Options = {},
): DateField => ({
  name,
  type: 'date',
  label,
  ...options,
  admin: { date: { pickerAppearance: 'dayAndTime' }, ...admin },
})
