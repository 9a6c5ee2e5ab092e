import { type label } from './label'

type Labels<T extends string> = Record<T, ReturnType<typeof label>>

/** The options of a select field, from a table of words by value. */
export const options = <T extends string>(labels: Labels<T>) =>
  (Object.keys(labels) as T[]).map((value) => ({ value, label: labels[value] }))
