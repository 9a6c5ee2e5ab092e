import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { groupCommit } from '../../../bench/references/groupCommit'

let folder: string
let file: FileHandle
let syncs: number

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'group-commit-'))
  file = await open(path.join(folder, 'lines'), 'a')
  syncs = 0
  const datasync = file.datasync.bind(file)
  file.datasync = async () => {
    syncs++
    await datasync()
  }
})
afterEach(async () => {
  await file.close()
  rmSync(folder, { recursive: true })
})

const written = () => readFileSync(path.join(folder, 'lines'), 'utf8')

describe('groupCommit', () => {
  it('should answer when the line is written and synced', async () => {
    const append = groupCommit(file)
    await append('one')
    expect([written(), syncs]).toEqual(['one\n', 1])
    await append('two')
    expect([written(), syncs]).toEqual(['one\ntwo\n', 2])
  })

  it('should write once for all who came while the disk was busy, in their order', async () => {
    const append = groupCommit(file)
    const first = append('0')
    await Promise.resolve()
    const others = Array.from({ length: 20 }, (_, n) => append(String(n + 1)))
    await Promise.all([first, ...others])
    expect(written()).toBe(Array.from({ length: 21 }, (_, n) => `${n}\n`).join(''))
    expect(syncs).toBe(2)
  })
})
