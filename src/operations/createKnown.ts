import type {
  CollectionSlug,
  DataFromCollectionSlug,
  FlattenedField,
  PayloadRequest,
  RequiredDataFromCollectionSlug,
} from 'payload'

import { insertTogether } from '@/database/insertTogether'

type Data = Record<string, unknown>

type Known<S extends CollectionSlug> = {
  req: PayloadRequest
  collection: S
  docs: readonly RequiredDataFromCollectionSlug<S>[]
}

/**
 * Creates documents of what the product itself has checked and put together, in the request's
 * transaction. As Payload's own create, it fills in default values and runs the hooks of the
 * collection; it does not ask each field for hooks, access and validation, which takes most of the
 * time of a create. For unlocalised collections without versions. All of them are stored before the
 * hooks that come after. Answers what was stored, in their order.
 */
export async function createKnown<S extends CollectionSlug>({
  req,
  collection,
  docs: given,
}: Known<S>): Promise<DataFromCollectionSlug<S>[]> {
  const { config } = req.payload.collections[collection]
  const { afterChange, beforeChange, beforeValidate } = config.hooks
  const shared = { collection: config, context: req.context, operation: 'create', req } as const
  const docs: Data[] = []
  for (const each of given) {
    let data: Data = withDefaults(each as Data, config.flattenedFields)
    for (const hook of [...beforeValidate, ...beforeChange])
      data = (await hook({ ...shared, data, originalDoc: {} })) ?? data
    docs.push(data)
  }
  const ids = await insertTogether({ req, collection, docs })
  const stored = []
  for (const [n, data] of docs.entries()) {
    let doc = { ...data, id: ids[n]! }
    for (const hook of afterChange)
      doc = (await hook({ ...shared, data, doc, overrideAccess: true, previousDoc: {} })) ?? doc
    stored.push(doc as DataFromCollectionSlug<S>)
  }
  return stored
}

function withDefaults(data: Data, fields: readonly FlattenedField[]): Data {
  const filled = { ...data }
  for (const field of fillable(fields)) {
    const value = data[field.name]
    if (field.type === 'group')
      filled[field.name] = withDefaults((value ?? {}) as Data, field.flattenedFields)
    else if ('defaultValue' in field && value === undefined) filled[field.name] = field.defaultValue
  }
  return filled
}

const known = new WeakMap<readonly FlattenedField[], readonly FlattenedField[]>()

/** The fields that something may have to be filled in for, found once. */
function fillable(fields: readonly FlattenedField[]): readonly FlattenedField[] {
  const found =
    known.get(fields) ?? fields.filter((field) => field.type === 'group' || 'defaultValue' in field)
  known.set(fields, found)
  return found
}
