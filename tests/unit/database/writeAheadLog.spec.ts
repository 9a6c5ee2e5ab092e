import { afterEach, beforeEach, expect, it, jest } from '@jest/globals'
import Database from 'libsql'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { openLog, type WriteAheadLog } from '@/database/writeAheadLog'

import { fileHandlePrototype } from '../../support/fileHandlePrototype'
import { until } from '../../support/until'

let folder: string
let file: string
let database: Database.Database
let log: WriteAheadLog
let errors: unknown[]

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'write-ahead-log-'))
  file = path.join(folder, 'a.db')
  errors = []
  database = new Database(file)
  database.exec('PRAGMA journal_mode = WAL')
  database.exec('PRAGMA wal_autocheckpoint = 0')
  database.exec('CREATE TABLE lines (line TEXT)')
  log = await openLog(file, (error) => errors.push(error))
})
afterEach(() => {
  database.close()
  rmSync(folder, { recursive: true })
})

async function commit(times: number): Promise<void> {
  for (let n = 0; n < times; n++) {
    database.exec(`INSERT INTO lines VALUES ('${'x'.repeat(1_000)}')`)
    await log.sync()
  }
}

it('should leave few commits in the log', async () => {
  await commit(99)
  await log.close()
  expect(statSync(file).size).toBeLessThan(10_000)
})

it('should bring many commits from the log into the database', async () => {
  await commit(100)
  await log.close()
  expect(statSync(file).size).toBeGreaterThan(100_000)
  expect(errors).toEqual([])
})

it('should bring what nobody waits for to the disk before it closes', async () => {
  const datasync = jest.spyOn(await fileHandlePrototype(), 'datasync')
  database.exec("INSERT INTO lines VALUES ('x')")
  log.syncSoon()
  log.syncSoon()
  await log.close()
  expect(datasync).toHaveBeenCalledTimes(1)
  datasync.mockRestore()
})

it('should tell the next who waits of what nobody waited for and could not be written', async () => {
  const datasync = jest.spyOn(await fileHandlePrototype(), 'datasync')
  datasync.mockRejectedValueOnce(new Error('the disk is broken'))
  log.syncSoon()
  await until(async () => errors.length > 0, 'the disk was found broken')
  datasync.mockRestore()
  await expect(log.sync()).rejects.toThrow('the disk is broken')
  await log.sync()
  await log.close()
})
