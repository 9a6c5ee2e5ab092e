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

describe('inGroups', () => {
  it('should begin at once with what comes first, and do together what comes meanwhile', async () => {
    const { groups, ends, work } = held()
    const double = inGroups(work)
    const results = [1, 2, 3].map(double)
    expect(groups).toEqual([[1]])
    ends[0]!()
    await results[0]
    await Promise.resolve()
    expect(groups).toEqual([[1], [2, 3]])
    ends[1]!()
    expect(await Promise.all(results)).toEqual([2, 4, 6])
  })

  it('should do as many groups at once as it has lanes', async () => {
    const { groups, ends, work } = held()
    const double = inGroups(work, 2)
    const results = [1, 2, 3, 4].map(double)
    expect(groups).toEqual([[1], [2]])
    ends[1]!()
    await results[1]
    await Promise.resolve()
    expect(groups).toEqual([[1], [2], [3, 4]])
    ends[0]!()
    ends[2]!()
    expect(await Promise.all(results)).toEqual([2, 4, 6, 8])
  })

  it('should fail those of the group that failed, and nobody else', async () => {
    let rounds = 0
    const fail = inGroups(async (items: string[]) => {
      if (++rounds === 2) throw new Error('the disk is full')
      return items
    })
    const results = await Promise.allSettled(['a', 'b', 'c'].map(fail))
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected'])
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
