import { ensureBuild } from '../../scripts/ensureBuild.mjs'
import { writeResult } from '../results/writeResult'
import { ensureStockBuild } from '../servers/ensureStockBuild'

import { isMet } from './isMet'
import { measureAll } from './measureAll'
import { quick, thorough } from './plan'
import { ratiosOf } from './ratiosOf'
import { report } from './report'

/** Measures the product beside its references, prints and keeps what came of it. */
export async function runRatios(isQuick: boolean): Promise<boolean> {
  ensureBuild()
  ensureStockBuild()
  const plan = isQuick ? quick : thorough
  const measured = await measureAll(plan)
  const text = report(measured)
  const ratios = ratiosOf(measured)
  console.log(`\n${text}\n`)
  // A quick run is no result.
  if (!isQuick) console.log(`Kept in ${writeResult('ratios', text, { plan, ...measured, ratios })}`)
  return ratios.every(isMet)
}
