import type { PayloadRequest } from 'payload'

import type { PartySlug } from '@/collections/slugs'
import type { Match } from '@/domain/matching/match'
import type { Company, Contact } from '@/payload-types'

import { idsOf } from '../idsOf'

type Find = {
  req: PayloadRequest
  collection: PartySlug
  /** Id of the record that may be there twice. */
  id: string
}

type Duplicate = Match & {
  /** Id of the suggestion, to dismiss it by. */
  suggestion: string
  record:
    Pick<Company, 'country' | 'domain' | 'id' | 'name'> | Pick<Contact, 'email' | 'id' | 'name'>
}

/** The live records that may be the same party, as suggested and not yet decided; best first. */
export async function findDuplicates(find: Find): Promise<Duplicate[]> {
  const { req, collection, id } = find
  const { docs } = await req.payload.find({
    collection: 'match-suggestions',
    depth: 0,
    overrideAccess: false,
    pagination: false,
    req,
    sort: '-score',
    where: { and: [{ [collection]: { in: [id] } }, { state: { equals: 'open' } }] },
  })
  const records = await recordsOf(
    find,
    docs.flatMap((doc) => idsOf(doc[collection])),
  )
  return docs.flatMap(({ id: suggestion, strength, score, because, [collection]: pair }) => {
    const other = idsOf(pair).find((party) => party !== id)
    const record = records.get(other ?? '')
    return record ? [{ suggestion, strength, score, because, record }] : []
  })
}

async function recordsOf(
  { req, collection }: Find,
  ids: string[],
): Promise<Map<string, Duplicate['record']>> {
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    joins: false,
    overrideAccess: false,
    pagination: false,
    req,
    select: { name: true, email: true, domain: true, country: true },
    where: { id: { in: ids } },
  })
  return new Map(docs.map((doc) => [doc.id, doc as Duplicate['record']]))
}
