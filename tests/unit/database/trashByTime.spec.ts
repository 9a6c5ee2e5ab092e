import { describe, expect, it } from '@jest/globals'
import type { Where } from 'payload'

import { trashByTime } from '@/database/lists/trashByTime'

const everTrashed = { greater_than: '1970-01-01T00:00:00.000Z' }

describe('trashByTime', () => {
  it('should ask by time, however deep and in whatever form it was asked', () => {
    const where: Where = {
      and: [{ or: [{ deletedAt: { exists: 'true' } }] }, { name: { exists: true } }],
    }
    expect(trashByTime(where)).toEqual({
      and: [{ or: [{ deletedAt: everTrashed }] }, { name: { exists: true } }],
    })
  })

  it('should keep what else is asked of the time', () => {
    const less_than = '2026-01-01T00:00:00.000Z'
    const where = { deletedAt: { exists: true, less_than } }
    expect(trashByTime(where)).toEqual({ deletedAt: { ...everTrashed, less_than } })
  })

  it('should leave what is not in the trash', () => {
    const where = { deletedAt: { exists: false } }
    expect(trashByTime(where)).toEqual(where)
  })
})
