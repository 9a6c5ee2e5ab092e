import { LRUCache } from 'lru-cache'

import type { ContentChanges } from '@/database/contentChanges'
import type { Follower } from '@/database/followContentChanges'

import type { Answer } from './answerOf'
import type { PublishedRead } from './publishedReads'

type Kept = { answer: Answer; mark: number }
type Flight = { answer: Promise<Answer>; mark: number }

const MIB = 1024 * 1024
const MAX_SIZE = 64 * MIB
const LARGEST_KEPT = 8 * MIB

/**
 * Keeps answers for as long as nothing changes that they were made of. An answer carries the mark
 * (see ContentChanges) that was taken before its content was read. A write raises the mark after it
 * can be read and before its writer hears of it; so an answer that was read before is not found any
 * more once the writer knows, and one that is found was read from what was written.
 */
export class AnswerMemory {
  readonly #kept = new LRUCache<string, Kept>({
    maxSize: MAX_SIZE,
    maxEntrySize: LARGEST_KEPT,
    sizeCalculation: ({ answer }, key) => 2 * key.length + sizeOf(answer),
  })
  readonly #flights = new Map<string, Flight>()

  constructor(
    private readonly changes: ContentChanges,
    private readonly follower: Follower,
  ) {}

  find({ key, name }: PublishedRead): Answer | undefined {
    const kept = this.#kept.get(key)
    if (!kept || !this.follower.isUpToDate()) return undefined
    if (kept.mark === this.changes.mark(name)) return kept.answer
    this.#kept.delete(key)
    return undefined
  }

  /** Asks for an answer and keeps it; those who ask meanwhile in the same `language` share it. */
  async ask(
    { key, name }: PublishedRead,
    language: string,
    work: () => Promise<Answer>,
  ): Promise<Answer> {
    const mark = this.changes.mark(name)
    const flightKey = `${language} ${key}`
    const flight = this.#flights.get(flightKey)
    if (flight?.mark === mark && this.follower.isUpToDate()) return flight.answer
    const own: Flight = { mark, answer: work() }
    this.#flights.set(flightKey, own)
    try {
      const answer = await own.answer
      const isCurrent = mark === this.changes.mark(name)
      if (answer.status === 200 && isCurrent) this.#kept.set(key, { answer, mark })
      return answer
    } finally {
      if (this.#flights.get(flightKey) === own) this.#flights.delete(flightKey)
    }
  }

  /** Bytes in use, by its own reckoning. */
  get size(): number {
    return this.#kept.calculatedSize
  }
}

const OBJECTS = 1024

function sizeOf({ variants }: Answer): number {
  return variants.reduce(
    (sum, { body, headers }) => sum + body.length + 2 * headers.join().length,
    OBJECTS,
  )
}
