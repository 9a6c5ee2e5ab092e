import { ensureBuild } from './ensureBuild.mjs'
import { jest } from './jest.mjs'

ensureBuild()
process.exitCode = jest(['e2e'], process.argv.slice(2))
