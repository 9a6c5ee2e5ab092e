import type { Telling } from './telling'

/** A person by id; whoever is gone is a former colleague. */
export const nameOf = (id: null | string, { records, words }: Telling, nobody: string): string =>
  id === null ? nobody : (records.names.get(id) ?? words.timeline.somebody)
