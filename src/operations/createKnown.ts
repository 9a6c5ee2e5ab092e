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
  data: RequiredDataFromCollectionSlug<S>
}

/**
 * Creates a document of what the product itself has checked and put together, in the request's
 * transaction. As Payload's own create, it fills in default values and runs the hooks of the
 * collection; it does not ask each field for hooks, access and validation, which takes most of the
 * time of a create. For unlocalised collections without versions. Answers what was stored.
 */
export async function createKnown<S extends CollectionSlug>({
  req,
  collection,
  data: given,
}: Known<S>): Promise<DataFromCollectionSlug<S>> {
  const { config } = req.payload.collections[collection]
  const shared = { collection: config, context: req.context, operation: 'create', req } as const
  let data: Data = withDefaults(given as Data, config.flattenedFields)
  for (const hook of [...config.hooks.beforeValidate, ...config.hooks.beforeChange])
    data = (await hook({ ...shared, data, originalDoc: {} })) ?? data
  const [id] = await insertTogether({ req, collection, docs: [data] })
  let doc = { ...data, id: id! }
  for (const hook of config.hooks.afterChange)
    doc = (await hook({ ...shared, data, doc, overrideAccess: true, previousDoc: {} })) ?? doc
  return doc as DataFromCollectionSlug<S>
}

function withDefaults(data: Data, fields: readonly FlattenedField[]): Data {
  const filled = { ...data }
  for (const field of fields) {
    const value = data[field.name]
    if (field.type === 'group')
      filled[field.name] = withDefaults((value ?? {}) as Data, field.flattenedFields)
    else if ('defaultValue' in field && value === undefined) filled[field.name] = field.defaultValue
  }
  return filled
}
