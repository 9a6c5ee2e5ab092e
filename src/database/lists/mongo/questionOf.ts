import type { MongooseAdapter } from '@payloadcms/db-mongodb'

import type { Asked } from '../../asked'
import { trashByTime } from '../trashByTime'
import { askedPlainly } from './askedPlainly'
import { type Conditions, conditionsOf } from './conditionsOf'

export type Filter = Record<string, unknown>

/** A query as MongoDB itself is asked it, and what may help to answer it. */
export type Question = {
  model: MongooseAdapter['collections'][string]
  session: MongooseAdapter['sessions'][string] | undefined
  filter: Filter
  conditions: Conditions
  /** The fields of each index that has all records. */
  indexes: string[][]
}

/** What Payload would ask MongoDB for a query of its own. */
export async function questionOf(
  { collections, payload, sessions }: MongooseAdapter,
  { collection, locale, req, where = {} }: Asked,
): Promise<Question> {
  const model = collections[collection]!
  const { flattenedFields } = payload.collections[collection].config
  const plainly = askedPlainly(trashByTime(where), flattenedFields)
  const filter = (await model.buildQuery({ locale, payload, where: plainly })) as Filter
  return {
    model,
    session: sessions[String(await req?.transactionID)],
    filter,
    conditions: conditionsOf(filter),
    indexes: [
      // Of which no schema tells.
      ['_id'],
      ...model.schema
        .indexes()
        .filter(([, { sparse }]) => !sparse)
        .map(([fields]) => Object.keys(fields)),
    ],
  }
}
