import { execFileSync } from 'node:child_process'

/** Results lie among the sources, and are none. */
const SOURCES = ['.', ':!bench/results']

/** What is measured in a folder: its commit, and whether the sources were changed since. */
export function commit(folder = '.'): string {
  const git = (...args: string[]) =>
    execFileSync('git', args, {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  try {
    const hash = git('rev-parse', '--short', 'HEAD').trim()
    return git('status', '--porcelain', '--', ...SOURCES) ? `${hash} with changes` : hash
  } catch {
    return 'unknown'
  }
}
