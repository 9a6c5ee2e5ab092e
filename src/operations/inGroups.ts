import { setImmediate as breathe } from 'node:timers/promises'

/**
 * Does together what is asked for while the groups before are being done, `lanes` of them at once:
 * `work` gets all of it, and answers one result for each, in their order. When it fails, each of the
 * group does.
 */
export function inGroups<T, R>(
  work: (items: T[]) => Promise<R[]>,
  lanes = 1,
): (item: T) => Promise<R> {
  let waiting: { item: T; resolve: (result: R) => void; reject: (error: unknown) => void }[] = []
  let working = 0

  const workOff = async () => {
    working++
    for (;;) {
      // Whoever has come by then comes along.
      await breathe()
      const group = waiting
      waiting = []
      if (group.length === 0) break
      try {
        const results = await work(group.map(({ item }) => item))
        group.forEach(({ resolve }, n) => resolve(results[n]!))
      } catch (error) {
        group.forEach(({ reject }) => reject(error))
      }
    }
    working--
  }
  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject })
      if (working < lanes) void workOff()
    })
}
