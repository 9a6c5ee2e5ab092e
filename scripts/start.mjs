import { fileURLToPath } from 'node:url'

import { ensureBuild } from './ensureBuild.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
ensureBuild()
process.env.NODE_ENV = 'production'
await import('../dist/server.js')
