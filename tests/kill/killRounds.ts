import { compiledServer } from '../support/compiledServer'

import { runKillRounds } from './runKillRounds'

// npm run test:kill -- --rounds 100
const asked = process.argv[process.argv.indexOf('--rounds') + 1]
const rounds = process.argv.includes('--rounds') ? Number(asked) : 100

const result = await runKillRounds({
  entry: await compiledServer('kill-rounds'),
  rounds,
  say: console.log,
})
console.log({ ...result, losses: result.losses.slice(0, 20) })
console.log(`${rounds} rounds: ${result.losses.length} losses`)
process.exitCode = result.losses.length === 0 ? 0 : 1
