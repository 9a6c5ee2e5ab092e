import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { sourceHash } from './sourceHash.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
process.chdir(root)
process.env.NODE_ENV = 'production'

if (!isBuilt()) build()
process.setSourceMapsEnabled(true)
await import('../dist/server.js')

function isBuilt() {
  const made = path.join(root, 'dist/sources')
  return existsSync(made) && readFileSync(made, 'utf8') === sourceHash(root)
}

function build() {
  if (!existsSync(path.join(root, 'node_modules/esbuild'))) {
    process.stderr.write('The build needs the development packages: npm ci --include=dev\n')
    process.exit(1)
  }
  process.stdout.write('There is no build of these sources yet: building.\n')
  const { status } = spawnSync(process.execPath, [path.join(root, 'scripts/build.mjs')], {
    stdio: 'inherit',
  })
  if (status !== 0) process.exit(status ?? 1)
}
