import { createRequire } from 'node:module'
import path from 'node:path'

import { bundleScript } from './bundleScript.mjs'

/** Runs the bundled server of a folder. */
export function runBundle(folder) {
  const filename = path.join(folder, 'bundle.cjs')
  const script = bundleScript(folder)
  const module = { exports: {} }
  script.runInThisContext()(module.exports, createRequire(filename), module, filename, folder)
  return { script, exports: module.exports }
}
