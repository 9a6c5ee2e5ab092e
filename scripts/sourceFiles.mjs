import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'

const SOURCES = [
  'next.config.mjs',
  'package-lock.json',
  'payload.config.ts',
  'public',
  'scripts',
  'src',
  'tsconfig.json',
]

/** Every file that the build, and `more` beside it, is made from, in one order. */
export const sourceFiles = (root, more = []) =>
  [...SOURCES, ...more].flatMap((source) => filesIn(root, source))

function filesIn(root, name) {
  const full = path.join(root, name)
  if (!existsSync(full)) return []
  if (!statSync(full).isDirectory()) return [name]
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => path.relative(root, path.join(each.parentPath ?? each.path, each.name)))
    .sort()
}
