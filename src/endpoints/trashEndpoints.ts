import { getTranslation } from '@payloadcms/translations'
import { type Endpoint, headersWithCors, parseParams, type PayloadRequest } from 'payload'

import type { Slug } from '@/collections/slugs'

/**
 * DELETE of a collection with a trash, in place of Payload's own, which removes for good.
 * `DELETE /:id` and `DELETE /?where…` move to the trash; with `?trash=true`, as the admin's trash
 * view sends it, they remove for good what is in the trash, if the matrix grants `purge`.
 * Answers as Payload does: 200 `{ doc, message }` or `{ docs, errors, message }`, 400 without a
 * `where` or if a document of several failed, 403 if not allowed, 404 if there is no such document.
 */
export const trashEndpoints = (slug: Slug): Omit<Endpoint, 'root'>[] => [
  { path: '/', method: 'delete', handler: (req) => deleteMany(slug, req) },
  { path: '/:id', method: 'delete', handler: (req) => deleteOne(slug, req) },
]

async function deleteOne(slug: Slug, req: PayloadRequest): Promise<Response> {
  const call = callOf(slug, req)
  const id = String(req.routeParams?.id)
  const doc = call.trash
    ? await req.payload.delete({ ...call, id })
    : await req.payload.update({ ...call, id, data: trashed() })
  return answer(req, 200, { doc, message: req.t('general:deletedSuccessfully') })
}

async function deleteMany(slug: Slug, req: PayloadRequest): Promise<Response> {
  const call = callOf(slug, req)
  const where = parseParams(req.query).where!
  const { docs, errors } = call.trash
    ? await req.payload.delete({ ...call, where })
    : await req.payload.update({ ...call, where, data: trashed() })
  const { labels } = req.payload.collections[slug as 'media'].config
  const message = req.t('general:deletedCountSuccessfully', {
    count: docs.length,
    label: getTranslation(labels[docs.length === 1 ? 'singular' : 'plural'], req.i18n),
  })
  return answer(req, errors.length ? 400 : 200, { docs, errors: errors.map(shown), message })
}

function callOf(slug: Slug, req: PayloadRequest) {
  const { depth, overrideLock = false, trash = false } = parseParams(req.query)
  // The types of the collections differ; what matters here, `deletedAt`, all with a trash have.
  return {
    collection: slug as 'media',
    depth,
    overrideAccess: false,
    overrideLock,
    req,
    trash,
  } as const
}

const trashed = () => ({ deletedAt: new Date().toISOString() })

const shown = <T extends { isPublic: boolean; message: string }>(error: T): T =>
  error.isPublic ? error : { ...error, message: 'Something went wrong.' }

const answer = (req: PayloadRequest, status: number, body: object) =>
  Response.json(body, { headers: headersWithCors({ headers: new Headers(), req }), status })
