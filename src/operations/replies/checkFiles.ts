import type { PayloadRequest } from 'payload'

import { mayLeave } from '@/domain/attachments/mayLeave'

import { ReplyRefused } from './replyRefused'

const LARGEST = 15 * 1024 * 1024

/** Checks that files may be sent with a reply: they are the enquiry's own, safe, and not too large together. */
export async function checkFiles(
  req: PayloadRequest,
  enquiry: string,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return
  const { docs } = await req.payload.find({
    collection: 'attachments',
    depth: 0,
    overrideAccess: false,
    pagination: false,
    req,
    where: { and: [{ id: { in: [...ids] } }, { enquiry: { equals: enquiry } }] },
  })
  const unknown = ids.filter((id) => docs.every((file) => file.id !== id))
  if (unknown.length > 0) throw new ReplyRefused('unknown-attachment', unknown)
  const unsafe = docs.filter(({ state }) => !mayLeave(state)).map(({ id }) => id)
  if (unsafe.length > 0) throw new ReplyRefused('unsafe-attachment', unsafe)
  const size = docs.reduce((sum, { filesize }) => sum + (filesize ?? 0), 0)
  if (size > LARGEST) throw new ReplyRefused('too-large', ids)
}
