import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'

import { sourceFiles } from './sourceFiles.mjs'

/** One hash over every file that the build, and `more` beside it, is made from: names and contents. */
export function sourceHash(root, more = []) {
  const hash = createHash('sha256')
  for (const file of sourceFiles(root, more)) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.join(root, file)))
      .update('\0')
  }
  return hash.digest('hex')
}
