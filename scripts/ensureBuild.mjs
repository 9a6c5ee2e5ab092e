import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { sourceHash } from './sourceHash.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Builds, with visible progress, unless the build that is there was made from these sources. */
export function ensureBuild() {
  const made = path.join(root, 'dist/sources')
  if (existsSync(made) && readFileSync(made, 'utf8') === sourceHash(root)) return
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
