import type { CollectionSlug, PayloadRequest } from 'payload'

import { setPlainDocs } from './setPlainDocs'

type Set = {
  req: PayloadRequest
  collection: CollectionSlug
  id: string
  values: Readonly<Record<string, unknown>>
}

/** Sets some plain fields of one document, as `setPlainDocs` does. */
export const setPlainFields = ({ req, collection, id, values }: Set): Promise<void> =>
  setPlainDocs({ req, collection, changes: [{ ids: [id], values }] })
