/**
 * Works through a list in several lanes: while one item waits, the others go on. Once it is to stop, no
 * further item is begun. A lane that fails ends by itself, and is told of when the others are done.
 */
export async function inLanes<T>(
  lanes: number,
  items: readonly T[],
  work: (item: T) => Promise<void>,
  stopping?: AbortSignal,
): Promise<void> {
  const left = items.values()
  const workAll = async () => {
    for (const item of left) {
      if (stopping?.aborted) return
      await work(item)
    }
  }
  const ended = await Promise.allSettled(Array.from({ length: lanes }, workAll))
  const failed = ended.find((each) => each.status === 'rejected')
  if (failed) throw failed.reason
}
