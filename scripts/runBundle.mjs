import { existsSync, readFileSync } from 'node:fs'
import Module, { createRequire } from 'node:module'
import path from 'node:path'
import { Script } from 'node:vm'

/**
 * Runs the bundled server of a folder. V8 finds its compiled code in the file beside it, if the same
 * version of Node wrote that, and compiles otherwise.
 */
export function runBundle(folder) {
  const filename = path.join(folder, 'bundle.cjs')
  const cache = path.join(folder, 'bundle.cache')
  // The bundle is pure ASCII: read as such it takes half the memory.
  const script = new Script(Module.wrap(readFileSync(filename, 'latin1')), {
    filename,
    cachedData: existsSync(cache) ? readFileSync(cache) : undefined,
  })
  const module = { exports: {} }
  script.runInThisContext()(module.exports, createRequire(filename), module, filename, folder)
  return { script, exports: module.exports }
}
