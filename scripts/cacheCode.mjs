// Starts the bundled server of a folder once and keeps the code that V8 compiled meanwhile.
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'

import { runBundle } from './runBundle.mjs'

const folder = path.resolve(process.argv[2])
const PORT = await freePort()
Object.assign(process.env, { LOG_LEVEL: 'silent', PAGES: 'off', PORT })

const { script, exports } = runBundle(folder)
await exports.started
await (await fetch(`http://localhost:${PORT}/api/themes?limit=1`)).text()
writeFileSync(path.join(folder, 'bundle.cache'), script.createCachedData())
process.exit()

async function freePort() {
  const server = createServer()
  await new Promise((resolve) => server.listen(0, resolve))
  const { port } = server.address()
  await new Promise((resolve) => server.close(resolve))
  return String(port)
}
