import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { bundleServer } from './bundleServer.mjs'
import { sourceHash } from './sourceHash.mjs'
import { sourceStamp } from './sourceStamp.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const startedAt = Date.now()
const say = (line) => process.stdout.write(`[build] ${line}\n`)
const scratch = mkdtempSync(path.join(tmpdir(), 'one-front-door-build-'))
// The build runs the product, with settings that touch nothing of the installation.
const env = {
  PATH: process.env.PATH,
  HOME: process.env.HOME,
  NODE_ENV: 'production',
  NEXT_TELEMETRY_DISABLED: '1',
  DATA_DIR: scratch,
  PAYLOAD_SECRET: 'only-while-building-never-in-use',
}

function run(args, stdout = 'inherit') {
  const stdio = ['inherit', stdout, 'inherit']
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio, env })
  if (status !== 0) process.exit(status ?? 1)
}

/** V8 takes the code that was kept only where it runs with the same flags. */
function startFlags() {
  const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
  return scripts.start.split(' ').filter((word) => word.startsWith('--'))
}

say('1/2 the server …')
rmSync(path.join(root, 'dist'), { recursive: true, force: true })
await bundleServer('dist')
run([...startFlags(), 'scripts/cacheCode.mjs', 'dist'], 'ignore')

say('2/2 the admin and the public pages (about a minute or two) …')
run(['node_modules/next/dist/bin/next', 'build'])
rmSync(scratch, { recursive: true, force: true })

writeFileSync(path.join(root, 'dist/sources'), sourceHash(root))
writeFileSync(path.join(root, 'dist/stamp'), sourceStamp(root))
say(`done in ${Math.round((Date.now() - startedAt) / 1000)} s`)
