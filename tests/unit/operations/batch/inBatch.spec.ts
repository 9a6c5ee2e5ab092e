import { beforeEach, describe, expect, it } from '@jest/globals'
import type { PayloadRequest } from 'payload'

import { atEndOfBatch } from '@/operations/batch/atEndOfBatch'
import { factOf } from '@/operations/batch/factOf'
import { inBatch } from '@/operations/batch/inBatch'

let req: PayloadRequest
let stored: string[][]

beforeEach(() => {
  req = { context: {} } as PayloadRequest
  stored = []
})

const write = (_req: PayloadRequest, items: readonly string[]): Promise<number> =>
  Promise.resolve(stored.push([...items]))
const writeLater = (own: PayloadRequest, items: readonly string[]) =>
  atEndOfBatch(
    own,
    write,
    items.map((item) => `${item}, later`),
  )

describe('inBatch', () => {
  it('should leave what may wait for the end, together with what else of its kind comes until then', async () => {
    await inBatch(req, async () => {
      await atEndOfBatch(req, write, ['a'])
      await atEndOfBatch(req, writeLater, ['b'])
      await atEndOfBatch(req, write, ['c'])
      expect(stored).toEqual([])
    })
    expect(stored).toEqual([['a', 'c', 'b, later']])
  })

  it('should know nothing of a batch that failed and is done again', async () => {
    const work = (item: string, fails: boolean) =>
      inBatch(req, async () => {
        const fact = await factOf(req, 'fact', () => Promise.resolve(item))
        await atEndOfBatch(req, write, [fact])
        if (fails) throw new Error('Interrupted')
      })
    await expect(work('first', true)).rejects.toThrow('Interrupted')
    await work('second', false)
    expect(stored).toEqual([['second']])
  })

  it('should store at once before it and after it', async () => {
    await atEndOfBatch(req, write, ['before'])
    await inBatch(req, () => Promise.resolve())
    await atEndOfBatch(req, write, ['after'])
    expect(stored).toEqual([['before'], ['after']])
  })

  it('should be part of the one that is under way', async () => {
    await inBatch(req, async () => {
      await atEndOfBatch(req, write, ['outer'])
      await inBatch(req, async () => void (await atEndOfBatch(req, write, ['inner'])))
      await atEndOfBatch(req, write, ['outer again'])
      expect(stored).toEqual([])
    })
    expect(stored).toEqual([['outer', 'inner', 'outer again']])
  })
})
