import type { Acceptance } from './startMailServer'

/** A server may take so long to answer, and a sender to read that (milliseconds). */
const ON_ITS_WAY = 1_000

type Twice = {
  /** Its sender was killed while it was handed in, so that it could not know, and nobody else can. */
  cutOff: number
  /** The Message-IDs of what came again for no such reason. */
  doubled: string[]
}

/** What was accepted again although it had been before, by whether one of the kills explains it. */
export function mailsTwice(accepted: readonly Acceptance[], kills: readonly number[]): Twice {
  const before = new Map<string, number>()
  const twice: Twice = { cutOff: 0, doubled: [] }
  for (const { messageId, at } of accepted) {
    const earlier = before.get(messageId)
    before.set(messageId, at)
    if (earlier === undefined) continue
    if (kills.some((kill) => Math.abs(kill - earlier) <= ON_ITS_WAY)) twice.cutOff++
    else twice.doubled.push(messageId)
  }
  return twice
}
