import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import Database from 'libsql'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { openConnection, type SqliteConnection } from '@/database/sqliteConnection'

const directory = mkdtempSync(path.join(tmpdir(), 'one-front-door-'))
let connection: SqliteConnection

beforeAll(() => {
  connection = openConnection(path.join(directory, 'test.db'))
  connection.execute('CREATE TABLE parents (id TEXT PRIMARY KEY, size NUMERIC, ok INTEGER)')
  connection.execute('CREATE TABLE children (parent TEXT REFERENCES parents (id))')
})
afterAll(() => {
  connection.close()
  rmSync(directory, { recursive: true })
})

const insert = (id: string, size: number | null = 1, ok = true) =>
  connection.execute({
    sql: 'INSERT INTO parents VALUES (?, ?, ?)',
    args: [id, size, ok],
  })
const all = (sql: string) => connection.execute(sql).rows as unknown as Record<string, unknown>[]

describe('a connection', () => {
  it('should answer rows by name and, as an array, by place', () => {
    insert('a', 1.5, false)
    const [row] = all("SELECT id, size, ok, id || '!' AS loud FROM parents WHERE id = 'a'")
    expect({ ...row }).toEqual({ id: 'a', size: 1.5, ok: 0, loud: 'a!' })
    expect(Array.prototype.slice.call(row)).toEqual(['a', 1.5, 0, 'a!'])
  })

  it('should keep every value by place, and the first by name, of columns with one name', () => {
    const [row] = all('SELECT 1 AS id, 2 AS id')
    expect(Array.prototype.slice.call(row)).toEqual([1, 2])
    expect(row!.id).toBe(1)
  })

  it('should answer with new values when a statement is used again', () => {
    insert('b', 2)
    insert('c', null)
    const sizes = ['b', 'c', 'none', 'b'].map((id) =>
      connection
        .execute({ sql: 'SELECT size FROM parents WHERE id = ?', args: [id] })
        .rows.map(({ size }) => size),
    )
    expect(sizes).toEqual([[2], [null], [], [2]])
  })

  it('should prepare a query once, however the tables that it joins are called', () => {
    insert('i', 7)
    insert('j', 8)
    const prepare = jest.spyOn(Database.prototype, 'prepare')
    const ask = (id: string) => {
      const [one, other] = [randomUUID(), randomUUID()].map((name) => name.replaceAll('-', '_'))
      const sql = `SELECT "${one}".size AS mine, "${other}".size AS theirs
        FROM parents "${one}" JOIN parents "${other}" ON "${other}".size > "${one}".size
        WHERE "${one}".id = ? AND "${other}".id = 'j'`
      return connection.execute({ sql, args: [id] }).rows.map((row) => ({ ...row }))
    }
    expect([ask('i'), ask('j'), ask('i')]).toEqual([
      [{ mine: 7, theirs: 8 }],
      [],
      [{ mine: 7, theirs: 8 }],
    ])
    expect(prepare).toHaveBeenCalledTimes(1)
    prepare.mockRestore()
  })

  it('should prepare a query once for lists of nearly the same length', () => {
    for (const id of ['k', 'l', 'm', 'n']) insert(id)
    const prepare = jest.spyOn(Database.prototype, 'prepare')
    const ask = (...ids: string[]) => {
      const sql = `SELECT id FROM parents WHERE id in (${ids.map(() => '?').join(', ')}) ORDER BY id`
      return connection.execute({ sql, args: ids }).rows.map(({ id }) => id)
    }
    expect(ask('m', 'k', 'l')).toEqual(['k', 'l', 'm'])
    expect(ask('k', 'l', 'n', 'none')).toEqual(['k', 'l', 'n'])
    expect(ask('l', 'none', 'n')).toEqual(['l', 'n'])
    expect(prepare).toHaveBeenCalledTimes(1)
    prepare.mockRestore()
  })

  it('should say how many rows a write changed', () => {
    insert('d', 40)
    insert('e', 40)
    const { rowsAffected } = connection.execute('UPDATE parents SET size = 41 WHERE size = 40')
    expect(rowsAffected).toBe(2)
  })

  it('should go on after a statement that failed, and leave nothing locked', () => {
    insert('f')
    expect(() => insert('f')).toThrow('UNIQUE constraint failed: parents.id')
    insert('g')
    connection.execute('BEGIN IMMEDIATE')
    expect(() => insert('g')).toThrow('UNIQUE')
    insert('h')
    connection.execute('COMMIT')
    expect(all("SELECT id FROM parents WHERE id IN ('f', 'g', 'h')")).toHaveLength(3)
  })

  it('should enforce foreign keys', () => {
    expect(() => connection.execute("INSERT INTO children VALUES ('nobody')")).toThrow(
      'FOREIGN KEY',
    )
  })

  it('should see a column that was added after a statement was prepared', () => {
    expect(Object.keys(all('SELECT * FROM parents LIMIT 1')[0]!)).not.toContain('extra')
    connection.execute('ALTER TABLE parents ADD COLUMN extra TEXT')
    expect(Object.keys(all('SELECT * FROM parents LIMIT 1')[0]!)).toContain('extra')
  })

  it.each([undefined, NaN, Infinity])(
    'should refuse %s rather than store something else',
    (value) => {
      const write = () =>
        connection.execute({
          sql: 'INSERT INTO parents (size) VALUES (?)',
          args: [value as number],
        })
      expect(write).toThrow('cannot be stored')
    },
  )
})
