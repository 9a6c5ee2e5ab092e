/** Works through a list in several lanes: while one item waits, the others go on. */
export async function inLanes<T>(
  lanes: number,
  items: readonly T[],
  work: (item: T) => Promise<void>,
): Promise<void> {
  const left = items.values()
  const workAll = async () => {
    for (const item of left) await work(item)
  }
  await Promise.all(Array.from({ length: lanes }, workAll))
}
