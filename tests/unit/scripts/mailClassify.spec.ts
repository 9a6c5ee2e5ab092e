import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

let folder: string

const classify = (...paths: string[]) => {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/mailClassify.ts', ...paths],
    // Nothing of the product's own settings: the command needs none.
    { encoding: 'utf8', env: { NODE_ENV: 'production', PATH: process.env.PATH } },
  )
  const lines = stdout.split('\n').filter(Boolean)
  return { status, stderr, found: lines.map((line) => JSON.parse(line) as unknown) }
}

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'mail-classify-'))
  mkdirSync(path.join(folder, 'a'))
  writeFileSync(path.join(folder, 'b.eml'), 'From: mina@example.kr\nSubject: A site\n\nHello')
  writeFileSync(path.join(folder, 'a', 'z.eml'), 'From: x@y.example\nPrecedence: bulk\n\nNews')
  writeFileSync(path.join(folder, 'a', 'c.eml'), '')
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('mail:classify', () => {
  it('should print a line for each file, folders in order', () => {
    const { status, found } = classify(folder, path.join(folder, 'b.eml'))
    const person = {
      file: `${folder}/b.eml`,
      verdict: 'human',
      reason: 'person',
      mayAutoReply: true,
    }
    expect(found).toEqual([
      { file: `${folder}/a/c.eml`, verdict: 'human', reason: 'no-address', mayAutoReply: false },
      {
        file: `${folder}/a/z.eml`,
        verdict: 'list',
        reason: 'bulk-precedence',
        mayAutoReply: false,
      },
      person,
      person,
    ])
    expect(status).toBe(0)
  })

  it('should say what it cannot read, and go on', () => {
    symlinkSync('nowhere', path.join(folder, 'a', 'lost.eml'))
    const { status, stderr, found } = classify('missing.eml', folder)
    expect(found).toHaveLength(3)
    expect(stderr).toContain('missing.eml')
    expect(stderr).toContain('lost.eml')
    expect(status).toBe(1)
  })

  it('should read the beginning of a file that is larger than any mail', () => {
    const huge = path.join(folder, 'huge.eml')
    writeFileSync(huge, 'From: x@y.example\nPrecedence: bulk\n\nNews')
    // A hole, which takes no room on disk.
    truncateSync(huge, 3 * 1024 ** 3)
    expect(classify(huge).found).toMatchObject([{ verdict: 'list' }])
    rmSync(huge)
  })

  it('should fail when it is given nothing', () => {
    expect(classify()).toMatchObject({ status: 1, found: [] })
  })
})
