import type { FetchMessageObject, ImapFlow } from 'imapflow'

import { env } from '@/env'

import { type RawMail, rawMailStore } from './rawMailStore'

/** Up to this size mails are fetched many at a time; above it they stream to disk, one by one. */
const SMALL = 1024 * 1024

/** A mail whose bytes are on disk; `receivedAt` is when it came into the mailbox. */
type KeptMail = RawMail & { uid: number; receivedAt: string }

type Kept = {
  kept: KeptMail[]
  /** What a person, or another process, has moved away meanwhile. */
  gone: number[]
  /** What the server could not give: it does not keep the others, and is asked for again. */
  failed: number[]
}

/** Keeps the bytes of these mails of the open mailbox. */
export async function keepNewMail(client: ImapFlow, uids: number[]): Promise<Kept> {
  const found = await client.fetchAll(
    uids.join(','),
    { internalDate: true, size: true },
    { uid: true },
  )
  const there = new Set(found.map(({ uid }) => uid))
  const gone = uids.filter((uid) => !there.has(uid))
  const sources = await fetchSmall(client, found)
  const small = found.filter(({ uid }) => sources.has(uid))
  const kept = await Promise.all(small.map((mail) => keep(mail, [sources.get(mail.uid)!])))
  const failed: number[] = []
  for (const mail of found.filter(({ uid }) => !sources.has(uid))) {
    const large = await download(client, mail)
    if (large) kept.push(large)
    else failed.push(mail.uid)
  }
  if (kept.length === 0 && failed.length > 0) throw new Error('No mail could be taken')
  return { kept, gone, failed }
}

type Content = AsyncIterable<Uint8Array> | Iterable<Uint8Array>

async function keep(mail: FetchMessageObject, content: Content): Promise<KeptMail> {
  const raw = await rawMailStore(env.DATA_DIR).keep(content)
  const receivedAt = new Date(mail.internalDate ?? Date.now()).toISOString()
  return { ...raw, uid: mail.uid, receivedAt }
}

/** Nothing where the server stumbles over one of them: then each is asked for by itself. */
async function fetchSmall(
  client: ImapFlow,
  found: FetchMessageObject[],
): Promise<Map<number, Uint8Array>> {
  const small = found.filter(({ size }) => size !== undefined && size <= SMALL)
  if (small.length === 0) return new Map()
  const range = small.map(({ uid }) => uid).join(',')
  try {
    const fetched = await client.fetchAll(range, { source: true }, { uid: true })
    return new Map(fetched.flatMap(({ uid, source }) => (source ? [[uid, source]] : [])))
  } catch (error) {
    if (!client.usable) throw error
    return new Map()
  }
}

async function download(client: ImapFlow, mail: FetchMessageObject): Promise<KeptMail | null> {
  try {
    const { content } = await client.download(String(mail.uid), undefined, { uid: true })
    return content ? await keep(mail, content) : null
  } catch (error) {
    if (!client.usable) throw error
    return null
  }
}
