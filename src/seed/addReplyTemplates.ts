import type { PayloadRequest } from 'payload'

import type { Ledger } from './ledger'
import { replyTemplates } from './replyTemplates'

/** Adds the templates of replies that were never added before. */
export async function addReplyTemplates(req: PayloadRequest, ledger: Ledger): Promise<void> {
  for (const { slug, ...data } of replyTemplates) {
    const key = `reply-templates/${slug}`
    if (ledger.has(key)) continue
    const { id } = await req.payload.create({
      collection: 'reply-templates',
      data,
      depth: 0,
      // The first start, on nobody's behalf.
      overrideAccess: true,
      req,
    })
    ledger.set(key, id)
  }
}
