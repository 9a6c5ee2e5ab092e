import { NotFound, type PayloadRequest } from 'payload'

import type { Enquiry } from '@/payload-types'

import { mayAnswer } from './mayAnswer'
import { readableEnquiry } from './readableEnquiry'

/** The enquiry, if the user may work on it. */
export async function answerableEnquiry(req: PayloadRequest, id: string): Promise<Enquiry> {
  const enquiry = await readableEnquiry(req, id)
  if (!(await mayAnswer(req, id))) throw new NotFound(req.t)
  return enquiry
}
