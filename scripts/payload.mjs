// Payload's command line, with lexical loaded first: met through the rich-text editor, its
// top-level await cycle ends Node 20 silently. Run with `node --import tsx`.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

process.env.NODE_ENV ??= 'production'
// What is generated depends on no installation, so no data directory is made in the sources.
if (/^generate:|^migrate:create/.test(process.argv[2] ?? '')) {
  process.env.DATA_DIR = mkdtempSync(path.join(tmpdir(), 'one-front-door-cli-'))
}

await import('lexical')
const { bin } = await import('../node_modules/payload/dist/bin/index.js')
await bin()
