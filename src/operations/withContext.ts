import type { PayloadRequest } from 'payload'

/** Does work of which hooks are told something; what else the request does is not taken for it. */
export async function withContext<T>(
  req: PayloadRequest,
  name: string,
  value: unknown,
  work: () => Promise<T>,
): Promise<T> {
  const before = req.context[name]
  req.context[name] = value
  try {
    return await work()
  } finally {
    // Payload may have put another object there meanwhile.
    req.context[name] = before
  }
}
