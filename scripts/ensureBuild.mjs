import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { sourceHash } from './sourceHash.mjs'
import { sourceStamp } from './sourceStamp.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Builds, with visible progress, unless the build that is there was made from these sources. */
export function ensureBuild() {
  if (isBuilt()) return
  if (!existsSync(path.join(root, 'node_modules/esbuild'))) {
    process.stderr.write('The build needs the development packages: npm ci --include=dev\n')
    process.exit(1)
  }
  process.stdout.write('There is no build of these sources yet: building.\n')
  const { status } = spawnSync(process.execPath, ['scripts/build.mjs'], {
    cwd: root,
    stdio: 'inherit',
  })
  if (status !== 0) process.exit(status ?? 1)
}

/** A copy of the sources has other times of change: then their contents tell, and the stamp is renewed. */
function isBuilt() {
  const stamp = sourceStamp(root)
  if (noted('stamp') === stamp) return true
  if (noted('sources') !== sourceHash(root)) return false
  writeFileSync(path.join(root, 'dist/stamp'), stamp)
  return true
}

function noted(name) {
  const file = path.join(root, 'dist', name)
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}
