import type {
  CollectionSlug,
  DataFromCollectionSlug,
  Payload,
  PayloadRequest,
  Where,
} from 'payload'

type Numbers = { $inc: number }
type Changes<T> = { [K in keyof T]?: Numbers | T[K] }

type UpdateIf<S extends CollectionSlug> = {
  payload: Payload
  collection: S
  where: Where
  data: Changes<DataFromCollectionSlug<S>>
  /** To be part of the request's transaction. */
  req?: PayloadRequest
}

/**
 * Updates the one document that still fits, in one atomic step, and answers it; null if none does.
 * This is how work is claimed: of several processes, one gets the document. It knows no hooks.
 */
export async function updateIf<S extends CollectionSlug>({
  payload,
  ...args
}: UpdateIf<S>): Promise<DataFromCollectionSlug<S> | null> {
  return (await payload.db.updateOne(args)) as unknown as DataFromCollectionSlug<S> | null
}
