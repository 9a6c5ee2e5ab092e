// npm run bench                          the product beside its references
// npm run bench -- --quick               the same within two minutes, to see that it works
// npm run bench -- --scale …             growth: from ten thousand enquiries to a million
// npm run bench -- --soak [minutes]      whether memory stays flat
// npm run bench -- --cluster [minutes]   four processes on MongoDB, of which one is killed now and then
import { spawnSync } from 'node:child_process'

const args = process.argv.slice(2)

/** The number after a flag, else what is usual. */
function minutesAfter(flag: string, usual: number): number {
  const given = Number(args[args.indexOf(flag) + 1])
  return given > 0 ? given : usual
}

async function run(): Promise<boolean> {
  if (args.includes('--scale')) {
    const rest = args.filter((arg) => arg !== '--scale')
    const command = ['--import', 'tsx', 'bench/scale.ts', ...rest]
    return spawnSync(process.execPath, command, { stdio: 'inherit' }).status === 0
  }
  if (args.includes('--soak')) {
    const { runSoak } = await import('./soak/runSoak')
    return runSoak(minutesAfter('--soak', 30))
  }
  if (args.includes('--cluster')) {
    const { runCluster } = await import('./cluster/runCluster')
    return runCluster(minutesAfter('--cluster', 10))
  }
  const { runRatios } = await import('./ratios/runRatios')
  return runRatios(args.includes('--quick'))
}

const isWell = await run()
process.exit(isWell ? 0 : 1)
