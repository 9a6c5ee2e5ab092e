import { syncBuiltinESMExports } from 'node:module'
import vm from 'node:vm'

vm.Script = class extends vm.Script {
  constructor(code, options) {
    super(code, options)
    if (options.cachedData)
      console.log(`Kept code: ${this.cachedDataRejected ? 'rejected' : 'taken'}`)
  }
}
syncBuiltinESMExports()
