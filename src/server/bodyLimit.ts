import type { Request } from 'express'
import type { Payload } from 'payload'

import { bodyLimits } from './bodyLimits'

const PAGE = /^\/(en|ko)\/enquire$/

/** How many bytes the body of this request may have. */
export function bodyLimit(req: Request, payload: Payload): number {
  if (req.path === '/api/enquiries/submit') return bodyLimits.enquiry
  if (PAGE.test(req.path)) return bodyLimits.enquiryPage
  return req.is('multipart/form-data') && isUploadPath(req.path, payload)
    ? bodyLimits.upload
    : bodyLimits.other
}

function isUploadPath(path: string, payload: Payload): boolean {
  const slug = /^\/api\/([^/]+)/.exec(path)?.[1]
  return payload.config.collections.some((each) => each.slug === slug && each.upload)
}
