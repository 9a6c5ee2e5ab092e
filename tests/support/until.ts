import { setTimeout as pause } from 'node:timers/promises'

/** Asks again and again until the answer is yes; throws when `patienceMs` have gone by without one. */
export async function until(
  isSo: () => Promise<boolean>,
  what: string,
  patienceMs = 60_000,
): Promise<void> {
  const deadline = Date.now() + patienceMs
  while (!(await isSo().catch(() => false))) {
    if (Date.now() > deadline) throw new Error(`Waited in vain until ${what}`)
    await pause(50)
  }
}
