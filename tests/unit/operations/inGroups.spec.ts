import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { inGroups } from '@/operations/inGroups'

/** Work that ends when the test says so, and keeps what it was given. */
function held() {
  const groups: number[][] = []
  const ends: (() => void)[] = []
  const work = async (items: number[]) => {
    groups.push(items)
    await new Promise<void>((end) => ends.push(end))
    return items.map((item) => item * 2)
  }
  return { groups, ends, work }
}

/** Everything that waits has had its turn. */
const turn = () => new Promise((resolve) => setImmediate(resolve))

describe('inGroups', () => {
  it('should do together what comes in one turn, and then what comes meanwhile', async () => {
    const { groups, ends, work } = held()
    const double = inGroups(work)
    const first = [1, 2].map(double)
    await turn()
    const meanwhile = [3, 4].map(double)
    await turn()
    expect(groups).toEqual([[1, 2]])
    ends[0]!()
    expect(await Promise.all(first)).toEqual([2, 4])
    await turn()
    expect(groups).toEqual([
      [1, 2],
      [3, 4],
    ])
    ends[1]!()
    expect(await Promise.all(meanwhile)).toEqual([6, 8])
  })

  it('should do as many groups at once as it has lanes', async () => {
    const { groups, ends, work } = held()
    const double = inGroups(work, 2)
    const results = []
    for (const item of [1, 2, 3, 4]) {
      results.push(double(item))
      await turn()
    }
    expect(groups).toEqual([[1], [2]])
    ends[1]!()
    await results[1]
    await turn()
    expect(groups).toEqual([[1], [2], [3, 4]])
    ends[0]!()
    ends[2]!()
    expect(await Promise.all(results)).toEqual([2, 4, 6, 8])
  })

  it('should go on with what comes while a lane looks for more', async () => {
    const double = inGroups(async (items: number[]) => items.map((item) => item * 2), 2)
    for (let round = 0; round < 20; round++) {
      const asked = [double(round), double(round)]
      await Promise.resolve()
      expect(await Promise.all([...asked, double(round)])).toEqual(Array(3).fill(round * 2))
    }
  })

  it('should fail those of the group that failed, and nobody else', async () => {
    const fail = inGroups(async (items: string[]) => {
      if (items.includes('b')) throw new Error('the disk is full')
      return items
    })
    expect(await fail('a')).toBe('a')
    const results = await Promise.allSettled(['b', 'c'].map(fail))
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(await fail('d')).toBe('d')
  })

  it('should give everybody their own result, whenever they ask', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.integer(), fc.nat(5))), async (asked) => {
        const negate = inGroups(async (items: number[]) => {
          await Promise.resolve()
          return items.map((item) => -item)
        })
        const results = asked.map(async ([item, ticks]) => {
          for (let n = 0; n < ticks; n++) await Promise.resolve()
          return negate(item)
        })
        expect(await Promise.all(results)).toEqual(asked.map(([item]) => -item))
      }),
    ))
})
