import type { SelectField } from 'payload'

import type { Labelled } from './Labelled'

type Options = Omit<Partial<SelectField>, 'name' | 'options' | 'type'>

/** A choice of one from a fixed vocabulary. */
export const selectOf = (
  name: string,
  label: Labelled,
  vocabulary: Record<string, Labelled>,
  options: Options = {},
): SelectField =>
  ({
    name,
    type: 'select',
    label,
    options: Object.entries(vocabulary).map(([value, label]) => ({ value, label })),
    ...options,
  }) as SelectField
