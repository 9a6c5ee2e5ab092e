import type { DataFromCollectionSlug, PayloadRequest } from 'payload'

import type { PartySlug } from '@/collections/slugs'
import { plainDocsWith } from '@/database/plainDocsWith'

/** More than this share a value only when it says nothing; the first in the order are looked at. */
const MOST_CANDIDATES = 50

type Values = Readonly<Record<string, readonly string[]>>

type Asked<S extends PartySlug> = {
  req: PayloadRequest
  collection: S
  /** For each party, by a name that is its own here, values of which a candidate has one. */
  wanted: ReadonlyMap<string, Values>
  fields: readonly string[]
  order: 'changedLast' | 'oldest'
  isLive?: boolean
}

type Candidate<S extends PartySlug> = { id: string } & Partial<DataFromCollectionSlug<S>>

/** The records that each of some parties may be the same as, by the parties' names. */
export async function candidatesFor<S extends PartySlug>(
  asked: Asked<S>,
): Promise<Map<string, Candidate<S>[]>> {
  const { wanted } = asked
  const found = await findAny(asked, [...wanted.values()])
  if (wanted.size === 1 || found.length < MOST_CANDIDATES * wanted.size)
    return new Map([...wanted].map(([name, values]) => [name, theirs(found, values)]))
  // What very many share has left no room for the rest: each is asked for by itself.
  const candidates = new Map<string, Candidate<S>[]>()
  for (const [name, values] of wanted) candidates.set(name, await findAny(asked, [values]))
  return candidates
}

async function findAny<S extends PartySlug>(
  { wanted: _wanted, fields, ...asked }: Asked<S>,
  all: readonly Values[],
): Promise<Candidate<S>[]> {
  const any = union(all)
  const keys = Object.keys(any)
  if (keys.length === 0) return []
  const limit = MOST_CANDIDATES * all.length
  return plainDocsWith({ ...asked, any, fields: [...new Set([...fields, ...keys])], limit })
}

function union(all: readonly Values[]): Values {
  const values = new Map<string, Set<string>>()
  for (const [field, of] of all.flatMap((each) => Object.entries(each)))
    if (of.length > 0) values.set(field, new Set([...(values.get(field) ?? []), ...of]))
  return Object.fromEntries([...values].map(([field, of]) => [field, [...of]]))
}

function theirs<D extends object>(found: readonly D[], values: Values): D[] {
  const has = (doc: D) =>
    Object.entries(values).some(([field, of]) =>
      of.some((value) => [(doc as Record<string, unknown>)[field]].flat().includes(value)),
    )
  return found.filter(has).slice(0, MOST_CANDIDATES)
}
