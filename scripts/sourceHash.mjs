import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
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

/** One hash over every file that the build, and `more` beside it, is made from: names and contents. */
export function sourceHash(root, more = []) {
  const hash = createHash('sha256')
  for (const file of [...SOURCES, ...more].flatMap((source) => filesIn(root, source))) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.join(root, file)))
      .update('\0')
  }
  return hash.digest('hex')
}

function filesIn(root, name) {
  const full = path.join(root, name)
  if (!existsSync(full)) return []
  if (!statSync(full).isDirectory()) return [name]
  return readdirSync(full, { recursive: true })
    .map((each) => path.join(name, each))
    .filter((each) => statSync(path.join(root, each)).isFile())
    .sort()
}
