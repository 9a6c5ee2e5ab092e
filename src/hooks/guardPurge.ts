import { APIError, type CollectionBeforeOperationHook, Forbidden, type Where } from 'payload'

import { rule } from '@/access/accessFor'
import type { Slug } from '@/collections/slugs'
import { inLanguageOf } from '@/i18n/inLanguageOf'

const trashFirst = {
  en: 'Only a record in the trash can be deleted for good. Move it to the trash first.',
  ko: '휴지통에 있는 항목만 영구 삭제할 수 있습니다. 먼저 휴지통으로 옮겨 주십시오.',
}

/**
 * Payload's own delete removes for good. On a request it is kept for those whom the matrix lets
 * purge (else 403), and to documents that are already in the trash (else 409).
 */
export const guardPurge =
  (slug: Slug): CollectionBeforeOperationHook =>
  async ({ args, operation, overrideAccess, req }) => {
    if (operation !== 'delete' || overrideAccess) return args
    if (!(await rule(slug, 'purge')({ req }))) throw new Forbidden(req.t)

    if ('id' in args && args.id !== undefined) {
      const live = await req.payload.count({
        collection: slug as 'media',
        overrideAccess: false,
        req,
        where: { id: { equals: args.id } },
      })
      if (live.totalDocs) throw new APIError(inLanguageOf(req, trashFirst), 409, undefined, true)
      return { ...args, trash: true }
    }
    return { ...args, trash: true, where: inTrash((args as { where?: Where }).where) }
  }

const inTrash = (where?: Where): undefined | Where =>
  where && { and: [where, { deletedAt: { exists: true } }] }
