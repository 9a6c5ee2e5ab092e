import type { Request } from 'express'
import type { Payload } from 'payload'

const KIB = 1024
const FORM = /^\/(api\/enquiries\/submit|(en|ko)\/enquire)$/

const limits = { form: 64 * KIB, upload: 25 * 1024 * KIB, other: 1024 * KIB }

/** How many bytes the body of this request may have. */
export function bodyLimit(req: Request, payload: Payload): number {
  if (FORM.test(req.path)) return limits.form
  return req.is('multipart/form-data') && isUploadPath(req.path, payload)
    ? limits.upload
    : limits.other
}

function isUploadPath(path: string, payload: Payload): boolean {
  const slug = /^\/api\/([^/]+)/.exec(path)?.[1]
  return payload.config.collections.some((each) => each.slug === slug && each.upload)
}
