import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'
import path from 'node:path'

import { sourceFiles } from './sourceFiles.mjs'

/**
 * One hash over the names, sizes and times of change of the files that the build is made from. While it
 * is the same nobody has changed them, which is quicker to find out than by reading them all.
 */
export function sourceStamp(root) {
  const hash = createHash('sha256')
  for (const file of sourceFiles(root)) {
    const { mtimeMs, size } = statSync(path.join(root, file))
    hash.update(`${file}\0${size}\0${mtimeMs}\0`)
  }
  return hash.digest('hex')
}
