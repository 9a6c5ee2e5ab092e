import type { CollectionSlug, DataFromCollectionSlug, PayloadRequest } from 'payload'

import { columnsOf } from './columnsOf'
import type { NativeSqlite } from './nativeQuery'
import { placeOfMany } from './placeOfMany'
import { selectPlain } from './selectPlain'

type Asked<S extends CollectionSlug> = {
  req: PayloadRequest
  collection: S
  /** One of these fields, each with an index, has one of its values. */
  any: Readonly<Record<string, readonly string[]>>
  fields: readonly string[]
  order?: 'changedLast' | 'oldest'
  limit?: number
  /** Of a field of many texts no more is read of each value than so many, the first in the order. */
  mostOfEach?: number
  /** Leaves out what is in the trash. */
  isLive?: boolean
}

type Plain<S extends CollectionSlug> = { id: string } & Partial<DataFromCollectionSlug<S>>

/** More than there is with any one of the values. */
const MOST = 10_000

/** Documents by values that they have, the oldest first if not told otherwise, as `plainDocs` answers them. */
export const plainDocsWith = <S extends CollectionSlug>({
  any,
  order = 'oldest',
  limit = MOST * Object.values(any).flat().length,
  mostOfEach = MOST,
  isLive = false,
  ...asked
}: Asked<S>): Promise<Plain<S>[]> =>
  selectPlain({
    ...asked,
    sqlite: (native) => {
      const alternatives = alternativesOn(native, { ...asked, order, mostOfEach }, any)
      const sorted = order === 'oldest' ? 'created_at' : 'updated_at desc'
      return {
        sql: `where (${alternatives.map(({ is }) => is).join(' or ')}) ${isLive ? LIVE : ''}
          order by ${sorted} limit ?`,
        args: [...alternatives.flatMap(({ args }) => args), limit],
      }
    },
    mongodb: {
      filter: {
        $or: Object.entries(any).map(([field, values]) => ({ [field]: { $in: values } })),
        ...(isLive && { deletedAt: null }),
      },
      sort: order === 'oldest' ? { createdAt: 1 } : { updatedAt: -1 },
      limit,
    },
  })

/** As one parameter, so that the statement is the same for however many. */
const GIVEN = '(select value from json_each(?))'

/** With a plus, because an index of what is not in the trash would find nearly all there is. */
const LIVE = 'and +deleted_at is null'

type From = Pick<Required<Asked<CollectionSlug>>, 'collection' | 'mostOfEach' | 'order' | 'req'>

function alternativesOn(
  { tables }: NativeSqlite,
  { req, collection, order, mostOfEach }: From,
  any: Readonly<Record<string, readonly string[]>>,
) {
  const columns = columnsOf(tables, collection)
  return Object.entries(any).map(([field, values]) => {
    const wanted = JSON.stringify(values)
    const column = columns[field]
    if (column) return { is: `"${column.name}" in ${GIVEN}`, args: [wanted] }
    const many = placeOfMany(req, collection, field)
    // They are written anew with their record, so that the last of them are of what changed last.
    const first = `select id from "${many.table}" where "${many.column}" = given.value and path = ?
      order by id ${order === 'oldest' ? '' : 'desc'} limit ?`
    const found = `select many.parent_id from json_each(?) as given, "${many.table}" as many
      where many.id in (${first})`
    return { is: `id in (${found})`, args: [wanted, field, mostOfEach] }
  })
}
