import { setTimeout as pause } from 'node:timers/promises'

/**
 * Begins the work so many times a second until `deadline`, whether or not the last has ended: a slow
 * server is not spared. Answers how often it was done and how often it failed.
 */
export async function paced(
  perSecond: number,
  deadline: number,
  work: (n: number) => Promise<unknown>,
): Promise<{ done: number; failed: number }> {
  const counts = { done: 0, failed: 0 }
  const under: Promise<void>[] = []
  for (let n = 0; Date.now() < deadline; n++) {
    under.push(
      work(n).then(
        () => void counts.done++,
        () => void counts.failed++,
      ),
    )
    await pause(1000 / perSecond)
  }
  await Promise.all(under)
  return counts
}
