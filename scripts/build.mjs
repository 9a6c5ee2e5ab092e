import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { bundleServer } from './bundleServer.mjs'
import { sourceHash } from './sourceHash.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const startedAt = Date.now()
const say = (line) => process.stdout.write(`[build] ${line}\n`)

say('1/2 the server …')
rmSync(path.join(root, 'dist'), { recursive: true, force: true })
await bundleServer('dist')

say('2/2 the admin and the public pages (about a minute or two) …')
const scratch = mkdtempSync(path.join(tmpdir(), 'one-front-door-build-'))
const { status } = spawnSync(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
  cwd: root,
  stdio: 'inherit',
  env: {
    ...process.env,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    // The build reads the configuration, so it gets one that touches nothing of the installation.
    DATA_DIR: scratch,
    DATABASE_URL: '',
    PAYLOAD_SECRET: 'only-while-building-never-in-use',
  },
})
rmSync(scratch, { recursive: true, force: true })
if (status !== 0) process.exit(status ?? 1)

writeFileSync(path.join(root, 'dist/sources'), sourceHash(root))
say(`done in ${Math.round((Date.now() - startedAt) / 1000)} s`)
