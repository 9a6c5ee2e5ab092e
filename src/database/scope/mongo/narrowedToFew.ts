import type { Where } from 'payload'

import { inPieces } from '@/database/inPieces'
import type { Found } from '@/database/lists/mongo/found'
import { idsOf } from '@/database/lists/mongo/idsOf'
import { inAnyOrder } from '@/database/lists/mongo/inAnyOrder'
import { questionOf } from '@/database/lists/mongo/questionOf'
import { someFound } from '@/database/lists/mongo/someFound'
import { mostCounted } from '@/database/lists/mostCounted'

import type { Asked } from '../../asked'
import type { Scope } from '../scopeOf'
import { firstAllowed } from './firstAllowed'
import type { Lists } from './lists'
import { pieceSize } from './pieceSize'

/** The records of so many enquiries are looked up and sorted. */
const FEW = 2000

/**
 * The query as one about few enquiries, or about few records; null: it finds more than is counted. If
 * some of the enquiries have that many already, no other need be looked at.
 */
export async function narrowedToFew(
  { count, database, find }: Lists,
  asked: Asked,
  { others, rule }: Scope,
): Promise<null | Where> {
  const { req } = asked
  const allowed = await questionOf(database, { collection: 'enquiries', req, where: rule })
  const some = idsOf(await someFound(allowed, FEW))
  const ofSome: Where = { and: [...others, { enquiry: { in: some } }] }
  if (some.length < FEW) return ofSome
  const { totalDocs } = await count({ ...asked, where: ofSome })
  if (totalDocs > mostCounted) return null
  const question = await questionOf(database, { ...asked, where: { and: others } })
  const records = inAnyOrder(question, ['enquiry']).lean<Found>().cursor({ batchSize: pieceSize })
  const pieces = inPieces(records as AsyncIterable<Found>, pieceSize)
  try {
    const ids = await firstAllowed({ find, req, rule, pieces, limit: mostCounted + 1 })
    return ids.length > mostCounted ? null : { id: { in: ids } }
  } finally {
    // Left before its end it would stay open on the server.
    await records.close()
  }
}
