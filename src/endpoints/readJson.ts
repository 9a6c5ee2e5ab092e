import { APIError, type PayloadRequest } from 'payload'

/** The JSON body of a request; a body that is not JSON is answered with 400. */
export async function readJson(req: PayloadRequest): Promise<unknown> {
  try {
    return await req.json?.()
  } catch {
    throw new APIError('The body is not valid JSON.', 400, undefined, true)
  }
}
