import type { PayloadRequest } from 'payload'

import type { PartySlug } from '@/collections/slugs'
import { plainDocsWith } from '@/database/plainDocsWith'

/** More than this share a key only when it says nothing; the first in the order are looked at. */
const MOST_OF_KEY = 50
/** Of these, who share the most keys. */
const MOST_CANDIDATES = 50

type Keys = Readonly<Record<string, readonly string[]>>

type Asked<P> = {
  req: PayloadRequest
  collection: PartySlug
  /** By a name that is its own here. */
  parties: ReadonlyMap<string, Omit<P, 'id'>>
  /** What a party is stored with, by field: whoever shares one of them is a candidate. */
  keysOf: (party: Omit<P, 'id'>) => Keys
  fields: readonly string[]
  order: 'changedLast' | 'oldest'
  isLive?: boolean
}

/** The records that each of some parties may be the same as, by the parties' names. */
export async function candidatesFor<P extends { id: string }>({
  parties,
  keysOf,
  ...asked
}: Asked<P>): Promise<Map<string, P[]>> {
  const wanted = new Map([...parties].map(([name, party]) => [name, keysOf(party)]))
  const find = async (all: readonly Keys[]) =>
    (await findAny<P>(asked, all)).map((doc) => ({ doc, keys: keysOf(doc) }))
  const found = await find([...wanted.values()])
  const candidates = new Map<string, P[]>()
  // What very many share has left no room for the rest: each is asked for by itself.
  const isFull = wanted.size > 1 && found.length >= mostOf([...wanted.values()])
  for (const [name, keys] of wanted) {
    const ranked = (isFull ? await find([keys]) : found)
      .map((each) => ({ doc: each.doc, shared: inCommon(keys, each.keys) }))
      .filter(({ shared }) => shared > 0)
      .toSorted((a, b) => b.shared - a.shared)
    candidates.set(
      name,
      ranked.slice(0, MOST_CANDIDATES).map(({ doc }) => doc),
    )
  }
  return candidates
}

/** How many documents are read of some parties at most. */
const mostOf = (all: readonly Keys[]): number =>
  MOST_OF_KEY * Object.values(union(all)).flat().length

async function findAny<P>(
  asked: Omit<Asked<P>, 'keysOf' | 'parties'>,
  all: readonly Keys[],
): Promise<P[]> {
  const any = union(all)
  if (Object.keys(any).length === 0) return []
  const bounds = { limit: mostOf(all), mostOfEach: MOST_OF_KEY }
  return (await plainDocsWith({ ...asked, ...bounds, any })) as P[]
}

function union(all: readonly Keys[]): Keys {
  const keys = new Map<string, Set<string>>()
  for (const [field, of] of all.flatMap((each) => Object.entries(each)))
    if (of.length > 0) keys.set(field, new Set([...(keys.get(field) ?? []), ...of]))
  return Object.fromEntries([...keys].map(([field, of]) => [field, [...of]]))
}

const inCommon = (some: Keys, others: Keys): number =>
  Object.entries(some).flatMap(([field, of]) => of.filter((key) => others[field]?.includes(key)))
    .length
