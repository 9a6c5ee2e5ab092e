// Becomes dist/server.js, the one file to run.
import { fileURLToPath } from 'node:url'

import { runBundle } from './runBundle.mjs'

runBundle(fileURLToPath(new URL('.', import.meta.url)))
