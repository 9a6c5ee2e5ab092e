import { create as contentDisposition } from 'content-disposition'
import { readFile } from 'node:fs/promises'
import { Forbidden, type PayloadRequest } from 'payload'

import { problem } from '@/contracts/problem'
import { problemResponse } from '@/contracts/problemResponse'
import { mayLeave } from '@/domain/attachments/mayLeave'
import { servedType } from '@/domain/attachments/servedType'
import { attachmentPath } from '@/files/attachmentPath'
import { attachmentRefusals } from '@/i18n/attachmentWords'
import { inLanguageOf } from '@/i18n/inLanguageOf'
import type { Attachment } from '@/payload-types'

/** GET /api/attachments/file/:filename: the content, for who may read the row, never shown by us. */
export async function serveAttachment(req: PayloadRequest): Promise<Response> {
  const attachment = await findAttachment(req, String(req.routeParams?.filename))
  if (!attachment) throw new Forbidden(req.t)
  const { state } = attachment
  return mayLeave(state) ? serve(attachment) : refuse(req, state)
}

async function findAttachment(
  req: PayloadRequest,
  filename: string,
): Promise<Attachment | undefined> {
  const { docs } = await req.payload.find({
    collection: 'attachments',
    depth: 0,
    limit: 1,
    overrideAccess: false,
    pagination: false,
    req,
    where: { filename: { equals: filename } },
  })
  return docs[0]
}

const PRIVATE = { 'Cache-Control': 'private, no-store' }

function refuse(req: PayloadRequest, state: keyof typeof attachmentRefusals): Response {
  const { title, detail } = inLanguageOf(req, attachmentRefusals[state])
  return problemResponse(problem(statuses[state], title, detail, { state }), {
    ...PRIVATE,
    'Content-Language': inLanguageOf(req, { en: 'en', ko: 'ko' }),
  })
}

const statuses = { pending: 409, infected: 403, 'too-large': 404, 'too-many': 404 } as const

async function serve({ filename, name, mimeType }: Attachment): Promise<Response> {
  const content = await readFile(attachmentPath(filename!))
  return new Response(new Uint8Array(content), {
    headers: {
      ...PRIVATE,
      'Content-Disposition': contentDisposition(name),
      'Content-Length': String(content.byteLength),
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Content-Type': servedType(mimeType),
      'Cross-Origin-Resource-Policy': 'same-origin',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
