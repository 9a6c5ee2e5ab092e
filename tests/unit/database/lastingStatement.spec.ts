import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { lastingStatement } from '@/database/lastingStatement'

const places = (size: number) => Array(size).fill('?').join(', ')
const idsIn = (ids: string[]) => ({
  sql: `select * from "a" where "b" = ? and "id" in (${places(ids.length)}) limit ?`,
  args: ['b', ...ids, 20],
})
const numbered = (size: number) => Array.from({ length: size }, (_, n) => `id ${n}`)

describe('lastingStatement', () => {
  it('should have eleven statements for all lists of up to a thousand values', () => {
    const statements = new Set(
      numbered(1_000).map((_, n) => lastingStatement(idsIn(numbered(n + 1))).sql),
    )
    expect(statements.size).toBe(11)
  })

  it('should ask for the same values, and leave all others in their place', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 70 }), (ids) => {
        const { sql, args } = lastingStatement(idsIn(ids))
        expect(sql.match(/\?/g)).toHaveLength(args.length)
        expect([args[0], args.at(-1)]).toEqual(['b', 20])
        expect(new Set(args.slice(1, -1))).toEqual(new Set(ids))
      }),
    )
  })

  it('should fill each of several lists with its own values', () => {
    expect(
      lastingStatement({ sql: 'a in (?, ?, ?) or b not in (?, ?, ?)', args: [1, 2, 3, 4, 5, 6] }),
    ).toEqual({
      sql: 'a in (?, ?, ?, ?) or b not in (?, ?, ?, ?)',
      args: [1, 2, 3, 3, 4, 5, 6, 6],
    })
  })

  it.each([
    ['a question in a text', `select * from a where b = 'in (?, ?, ?)' or b in (?, ?, ?)`, 3],
    ['a question after it', `select * from a where b in (?, ?, ?) or b = '?'`, 3],
    ['too many values', `select * from a where b in (${places(16_385)})`, 16_385],
  ])('should leave a statement with %s as it is', (_, sql, size) => {
    const statement = { sql, args: numbered(size) }
    expect(lastingStatement(statement)).toEqual(statement)
  })
})
