import type { Endpoint } from 'payload'
import { Readable } from 'node:stream'

import { env } from '@/env'
import { rawMailStore } from '@/mail/intake/rawMailStore'

import { forDesk } from '../forDesk'

/** GET /api/incoming-mail/:id/raw: the mail as it arrived; a download, which no browser opens. */
export const rawMail: Omit<Endpoint, 'root'> = {
  path: '/:id/raw',
  method: 'get',
  handler: forDesk(async (req) => {
    const { id, sha256, size } = await req.payload.findByID({
      collection: 'incoming-mail',
      id: String(req.routeParams?.id),
      depth: 0,
      overrideAccess: false,
      req,
      showHiddenFields: true,
    })
    const bytes = Readable.toWeb(rawMailStore(env.DATA_DIR).stream(sha256)) as ReadableStream
    return new Response(bytes, {
      headers: {
        'Cache-Control': 'private, no-store',
        'Content-Disposition': `attachment; filename="${id}.eml"`,
        'Content-Length': String(size),
        'Content-Security-Policy': "default-src 'none'; sandbox",
        'Content-Type': 'application/octet-stream',
        'X-Content-Type-Options': 'nosniff',
      },
    })
  }),
}
