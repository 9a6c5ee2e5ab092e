import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { commit } from '../../../bench/results/commit'
import { resultName } from '../../../bench/results/resultName'

describe('the name of a result', () => {
  const on = { processor: 'AMD EPYC(tm) 7B13 Processor @ 2.4 GHz', cores: 2 }
  const nameOf = (kind: string, figures: { minutes?: number; sizes?: number[] }) =>
    resultName({ kind, date: '2026-12-01T08:40:24.141Z', on, figures })

  it('should say when what was measured where', () => {
    expect(nameOf('ratios', {})).toBe('2026-12-01-ratios-amd-epyc-7b13-2-cores')
  })

  it('should be another one for a short run than for a long one', () => {
    expect(nameOf('soak', { minutes: 30 })).toBe('2026-12-01-soak-30-minutes-amd-epyc-7b13-2-cores')
    expect(nameOf('soak', { minutes: 0.5 })).toMatch(/-soak-0-5-minutes-/)
    expect(nameOf('scale-sqlite', { sizes: [10_000, 100_000] })).toMatch(/-sqlite-10000-100000-/)
  })
})

const hasGit = spawnSync('git', ['--version']).status === 0
const ifGit = hasGit ? describe : describe.skip

ifGit('the commit that is measured', () => {
  let folder: string
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@x.example', ...args], {
      cwd: folder,
      encoding: 'utf8',
    }).trim()
  const write = (file: string) => writeFileSync(path.join(folder, file), String(Math.random()))

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'one-front-door-commit-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('should be unknown where there is none, be what it is, and say when sources were changed', () => {
    expect(commit(folder)).toBe('unknown')
    git('init', '-q')
    write('source')
    git('add', '.')
    git('commit', '-qm', 'First')
    const hash = git('rev-parse', '--short', 'HEAD')
    mkdirSync(path.join(folder, 'bench/results'), { recursive: true })
    write('bench/results/kept.md')
    expect(commit(folder)).toBe(hash)
    write('source')
    expect(commit(folder)).toBe(`${hash} with changes`)
  })
})
