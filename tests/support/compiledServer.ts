import path from 'node:path'

import { bundleServer } from '../../scripts/bundleServer.mjs'

/** Compiles the server for tests that start it as a process; the path of its entry. */
export async function compiledServer(name: string): Promise<string> {
  const outdir = path.resolve('node_modules/.cache/one-front-door', name)
  await bundleServer(outdir)
  return path.join(outdir, 'server.js')
}
