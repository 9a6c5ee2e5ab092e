import type { Payload } from 'payload'

import type { ContentChange } from '@/payload-types'

import { contentChangesOf } from './contentChangesOf'

const PAUSE_MS = 300
const TRUSTED_MS = 1_000
/** Who looks at least twice in this time sees every note. */
const KEPT_MS = 10_000
const SWEPT_AT_ONCE = 500

export type Pace = {
  /** How long a note stays, in ms. */
  keptMs?: number
  /** How long this process holds what it saw for up to date, in ms. */
  trustedMs?: number
}

export type Follower = {
  /** Whether this process knows all changes that are older than `trustedMs`, of itself a second. */
  isUpToDate: () => boolean
  stop: () => Promise<void>
}

/**
 * Learns by the notes in the database what other processes change, as long as it is not stopped; the
 * first look is over when this resolves. Old notes are swept away. No process compares its clock
 * with another's: a note is as old as the time since this process saw it first.
 */
export async function followContentChanges(
  payload: Payload,
  { keptMs = KEPT_MS, trustedMs = TRUSTED_MS }: Pace = {},
): Promise<Follower> {
  const changes = contentChangesOf(payload)
  /** When each note was seen first. */
  let notes = new Map<string, number>()
  let upToDateAt = -Infinity
  let isFailing = false
  let isStopped = false
  let timer: NodeJS.Timeout | undefined
  let sweeping: Promise<void> | undefined

  async function look(): Promise<void> {
    const begun = performance.now()
    const { docs } = await payload.db.find<ContentChange>({
      collection: 'content-changes',
      limit: 0,
      pagination: false,
    })
    // Notes may have come and gone since the last look.
    if (performance.now() - upToDateAt > keptMs / 2) changes.addAll()
    for (const { id, process, names } of docs) {
      if (!notes.has(id) && process !== changes.process) changes.add(names)
    }
    notes = new Map(docs.map(({ id }) => [id, notes.get(id) ?? begun]))
    upToDateAt = begun
    sweeping ??= sweep(begun).finally(() => (sweeping = undefined))
  }

  async function sweep(now: number): Promise<void> {
    const old = [...notes].filter(([, seenAt]) => now - seenAt > keptMs).map(([id]) => id)
    if (old.length === 0) return
    const where = { id: { in: old.slice(0, SWEPT_AT_ONCE) } }
    await payload.db
      .deleteMany({ collection: 'content-changes', where })
      .catch((err: unknown) => payload.logger.warn({ msg: 'old notes were not swept', err }))
  }

  async function round(): Promise<void> {
    try {
      await look()
      isFailing = false
    } catch (err) {
      if (!isFailing) payload.logger.warn({ msg: 'nothing is answered from memory for now', err })
      isFailing = true
    }
  }

  async function follow(): Promise<void> {
    await round()
    if (!isStopped) timer = setTimeout(() => (following = follow()), PAUSE_MS).unref()
  }

  let following = follow()
  await following
  return {
    isUpToDate: () => performance.now() - upToDateAt <= trustedMs,
    stop: async () => {
      isStopped = true
      clearTimeout(timer)
      await following
      await sweeping
    },
  }
}
