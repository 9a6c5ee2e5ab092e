import { expect, it } from '@jest/globals'

import { inLanes } from '@/jobs/inLanes'

type Begun = { item: number; end: () => void; fail: (error: Error) => void }

/** Work that the test lets end item by item. */
function steppedWork() {
  const begun: Begun[] = []
  const work = (item: number) =>
    new Promise<void>((end, fail) => void begun.push({ item, end, fail }))
  return { begun, items: () => begun.map(({ item }) => item), work }
}

const turn = () => new Promise(setImmediate)

it('should begin with as many as there are lanes, and with the next when one is done', async () => {
  const { begun, items, work } = steppedWork()
  const done = inLanes(2, [1, 2, 3], work)
  expect(items()).toEqual([1, 2])
  begun[1]!.end()
  await turn()
  expect(items()).toEqual([1, 2, 3])
  begun.forEach(({ end }) => end())
  await done
})

it('should begin nothing more once it is to stop, and wait for what it has begun', async () => {
  const { begun, items, work } = steppedWork()
  const ending = new AbortController()
  let isDone = false
  const done = inLanes(2, [1, 2, 3], work, ending.signal).then(() => (isDone = true))
  ending.abort()
  begun[0]!.end()
  await turn()
  expect(isDone).toBe(false)
  begun[1]!.end()
  await done
  expect(items()).toEqual([1, 2])
})

it('should tell of a lane that failed when the others are done', async () => {
  const { begun, items, work } = steppedWork()
  let isDone = false
  const done = inLanes(2, [1, 2, 3], work).finally(() => (isDone = true))
  begun[0]!.fail(new Error('The database is away'))
  await turn()
  expect(isDone).toBe(false)
  begun[1]!.end()
  await turn()
  expect(items()).toEqual([1, 2, 3])
  begun[2]!.end()
  await expect(done).rejects.toThrow('The database is away')
})
