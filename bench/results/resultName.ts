import type { machine } from './machine'

type Result = {
  kind: string
  date: string
  on: Pick<ReturnType<typeof machine>, 'cores' | 'processor'>
  /** How much was done: a short run is another result than a long one. */
  figures: { minutes?: number; sizes?: number[] }
}

/** What the files of a result are called; a later run of the same day replaces only its like. */
export function resultName({ kind, date, on, figures: { minutes, sizes = [] } }: Result): string {
  const extent = [...sizes.map(String), ...(minutes ? [`${minutes}-minutes`] : [])]
  const parts = [date.slice(0, 10), kind, ...extent, on.processor, `${on.cores}-cores`]
  return parts.map(slug).join('-')
}

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\((r|tm)\)|cpu|processor|@.*$/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
