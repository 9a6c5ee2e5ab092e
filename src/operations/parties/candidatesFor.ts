import type { PayloadRequest } from 'payload'

import type { PartySlug } from '@/collections/slugs'
import { plainDocsWith } from '@/database/plainDocsWith'

/** More than this share a key only when it says nothing; the first in the order are looked at. */
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
  const found = await findAny<P>(asked, [...wanted.values()])
  const keyed = found.map((doc) => ({ doc, keys: keysOf(doc) }))
  const sharing = (keys: Keys) =>
    keyed.filter((each) => haveOneInCommon(keys, each.keys)).map(({ doc }) => doc)
  const candidates = new Map<string, P[]>()
  // What very many share has left no room for the rest: each is asked for by itself.
  const isFull = wanted.size > 1 && found.length >= MOST_CANDIDATES * wanted.size
  for (const [name, keys] of wanted) {
    const own = isFull ? await findAny<P>(asked, [keys]) : sharing(keys)
    candidates.set(name, own.slice(0, MOST_CANDIDATES))
  }
  return candidates
}

async function findAny<P>(
  asked: Omit<Asked<P>, 'keysOf' | 'parties'>,
  all: readonly Keys[],
): Promise<P[]> {
  const any = union(all)
  if (Object.keys(any).length === 0) return []
  const limit = MOST_CANDIDATES * all.length
  return (await plainDocsWith({ ...asked, any, limit })) as P[]
}

function union(all: readonly Keys[]): Keys {
  const keys = new Map<string, Set<string>>()
  for (const [field, of] of all.flatMap((each) => Object.entries(each)))
    if (of.length > 0) keys.set(field, new Set([...(keys.get(field) ?? []), ...of]))
  return Object.fromEntries([...keys].map(([field, of]) => [field, [...of]]))
}

const haveOneInCommon = (some: Keys, others: Keys): boolean =>
  Object.entries(some).some(([field, of]) => of.some((key) => others[field]?.includes(key)))
