import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { sourceHash } from '../../scripts/sourceHash.mjs'

const NEXT = 'node_modules/next/dist/bin/next'

/** Builds bench/stock, unless the build that is there was made from these sources. */
export function ensureStockBuild(): void {
  const made = path.resolve('bench/stock/.next/sources')
  const sources = sourceHash(process.cwd(), ['bench/stock/app', 'bench/stock/next.config.mjs'])
  if (existsSync(made) && readFileSync(made, 'utf8') === sources) return
  console.log('Building the stock server (a minute or two) …')
  const scratch = mkdtempSync(path.join(tmpdir(), 'one-front-door-stock-'))
  const { status, stdout, stderr } = spawnSync(process.execPath, [NEXT, 'build', 'bench/stock'], {
    encoding: 'utf8',
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      DATA_DIR: scratch,
      PAYLOAD_SECRET: 'only-while-building-never-in-use',
    },
  })
  rmSync(scratch, { recursive: true, force: true })
  if (status !== 0) throw new Error(`The stock server was not built:\n${stdout}${stderr}`)
  writeFileSync(made, sources)
}
