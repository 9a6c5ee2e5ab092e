import { existsSync, readFileSync } from 'node:fs'
import Module, { createRequire } from 'node:module'
import path from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { Script } from 'node:vm'

// Node's larger collections, some 70 ms of slow answers each, come seldom: what a request leaves is not
// taken for what stays, and the heap may grow by half before the next. V8 takes the kept code only with
// the flags that it was kept with, so they are set here, where it is made and where it is run.
setFlagsFromString('--no-allocation-site-pretenuring')
setFlagsFromString('--heap-growing-percent=50')

/**
 * Runs the bundled server of a folder. V8 finds its compiled code in the file beside it, if the same
 * version of Node wrote that with the same flags, and compiles otherwise.
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
