// Becomes dist/server.js, the one file to run.
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'

import { runBundle } from './runBundle.mjs'

// Node's larger collections, some 70 ms of slow answers each, come seldom: what a request leaves is not
// taken for what stays, and the heap may grow by half before the next.
setFlagsFromString('--no-allocation-site-pretenuring')
setFlagsFromString('--heap-growing-percent=50')
runBundle(fileURLToPath(new URL('.', import.meta.url)))
