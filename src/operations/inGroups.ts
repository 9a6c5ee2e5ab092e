/**
 * Does together what is asked for while the group before is being done: `work` gets all of it, and
 * answers one result for each, in their order. When it fails, each of the group does.
 */
export function inGroups<T, R>(work: (items: T[]) => Promise<R[]>): (item: T) => Promise<R> {
  let waiting: { item: T; resolve: (result: R) => void; reject: (error: unknown) => void }[] = []
  let isWorking = false

  const workOff = async () => {
    isWorking = true
    while (waiting.length > 0) {
      const group = waiting
      waiting = []
      try {
        const results = await work(group.map(({ item }) => item))
        group.forEach(({ resolve }, n) => resolve(results[n]!))
      } catch (error) {
        group.forEach(({ reject }) => reject(error))
      }
    }
    isWorking = false
  }
  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject })
      if (!isWorking) void workOff()
    })
}
