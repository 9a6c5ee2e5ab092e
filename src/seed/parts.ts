import { randomBytes } from 'node:crypto'

import { periodInWords } from './periods'
import type { Figure, Step, Words } from './schemas'

/** Array rows as the database keeps them: each with an id, in the form that Payload gives them. */
export const rows = <T extends object>(items: T[]) =>
  items.map((item) => ({ id: randomBytes(12).toString('hex'), ...item }))

/** A list of texts, one for each language. */
export const lists = (items: Words[] = []) => ({
  en: items.map(({ en }) => en),
  ko: items.map(({ ko }) => ko),
})

/** A value or year that is no number goes into the text field beside it. */
const numberOrText = (name: 'value' | 'year', given: null | number | string | undefined) =>
  typeof given === 'string' ? { [`${name}Text`]: given } : { [name]: given }

const withPeriod = <T extends { period?: string }>({ period, ...rest }: T) => ({
  ...rest,
  ...(period && { period: periodInWords(period) }),
})

/** A figure, target, outcome or sum: values by type, the period in both languages. */
export const measured = <T extends { period?: string }>(item: T) => {
  const { value, year, ...rest } = withPeriod(item) as Partial<Figure> & object
  return {
    ...rest,
    ...(value !== undefined && numberOrText('value', value)),
    ...(year !== undefined && numberOrText('year', year)),
  }
}

export const figures = (items: Figure[] = []) => rows(items.map(measured))

export const steps = (items: Step[]) => rows(items.map(withPeriod))
