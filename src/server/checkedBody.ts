import type { Request } from 'express'
import type { Payload } from 'payload'

import { bodyLimit } from './bodyLimit'
import { checkJson } from './checkJson'
import { checkQuery } from './checkQuery'
import { checkText } from './checkText'
import { HttpFault } from './httpFault'
import { readBody } from './readBody'

/** The body of a request to the API, within its limit and well-formed; else it throws the fault. */
export async function checkedBody(req: Request, payload: Payload): Promise<Buffer> {
  const body = await readBody(req, bodyLimit(req, payload))
  if (body.length === 0) return body
  if (req.is('json')) checkJson(checkText(body))
  else if (req.is('urlencoded')) checkForm(req, checkText(body))
  else if (!req.is('multipart/form-data')) throw new HttpFault('unsupportedType')
  return body
}

/**
 * Forms come to the front door; elsewhere only the admin sends one, when a query is so long that it
 * goes as the body of a POST that stands for a GET.
 */
function checkForm(req: Request, text: string): void {
  const override = req.get('X-Payload-HTTP-Method-Override') ?? req.get('X-HTTP-Method-Override')
  if (override === 'GET') checkQuery(text)
  else if (req.path !== '/api/enquiries/submit') throw new HttpFault('unsupportedType')
}
