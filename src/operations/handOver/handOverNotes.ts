import type { PayloadRequest } from 'payload'

import type { Bilingual } from '@/domain/bilingual'

/** What one reader of a brief has taken over so far, as ids of enquiries, and why others did not. */
export type Share = {
  reader: null | string
  owned: string[]
  managed: string[]
  /** By the ids of those who were passed over. */
  because: Record<string, Bilingual>
}

/** What has come back to somebody so far, as ids of enquiries, the closed ones as references. */
export type Returned = { open: string[]; managed: string[]; closed: string[] }

type Notes = { begin: Share[]; end: Returned }
type Kind = keyof Notes

type About = { req: PayloadRequest; kind: Kind; user: string }

const keyOf = (kind: Kind, user: string) => `hand-over ${kind} ${user}`

/**
 * What a hand-over has done so far, in the request's transaction: it takes a transaction for every few
 * enquiries, and whoever does the last tells of all. There are notes as long as it is under way.
 */
export const handOverNotes = {
  async read<K extends Kind>({ req, kind, user }: About & { kind: K }): Promise<Notes[K] | null> {
    const where = { key: { equals: keyOf(kind, user) } }
    const found = await req.payload.db.findOne<{ id: string; data: Notes[K] }>({
      ...notes,
      req,
      where,
    })
    return found?.data ?? null
  },
  async write<K extends Kind>(
    { req, kind, user }: About & { kind: K },
    data: Notes[K],
  ): Promise<void> {
    const key = keyOf(kind, user)
    await req.payload.db.upsert({
      ...notes,
      data: { key, data },
      req,
      where: { key: { equals: key } },
    })
  },
  async remove({ req, kind, user }: About): Promise<void> {
    await req.payload.db.deleteMany({
      ...notes,
      req,
      where: { key: { equals: keyOf(kind, user) } },
    })
  },
  /** Of which of these users it is under way. */
  async underWay(
    { req, kind }: Omit<About, 'user'>,
    users: readonly string[],
  ): Promise<Set<string>> {
    const keys = users.map((user) => keyOf(kind, user))
    const { docs } = await req.payload.db.find<{ id: string; key: string }>({
      ...notes,
      limit: 0,
      pagination: false,
      req,
      where: { key: { in: keys } },
    })
    const known = new Set(docs.map(({ key }) => key))
    return new Set(users.filter((user) => known.has(keyOf(kind, user))))
  },
}

const notes = { collection: 'payload-kv' } as const
