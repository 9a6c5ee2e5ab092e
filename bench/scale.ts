// How the desk does as its history grows: the same questions of a small and of a large database.
// Run: NODE_OPTIONS=--no-deprecation node --import tsx bench/scale.ts --sizes 10000,1000000
//      [--mongodb mongodb://…]  the databases are `<name>-<size>` there, and dropped afterwards
//      [--dir data]             keeps the SQLite databases there, and uses those that are there
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10000,100000' },
    mongodb: { type: 'string' },
    dir: { type: 'string' },
  },
})
const sizes = values.sizes.split(',').map(Number)
const root = values.dir ?? mkdtempSync(path.join(tmpdir(), 'one-front-door-scale-'))

function databaseUrl(size: number, dataDir: string): string {
  if (!values.mongodb) return `file:${path.join(dataDir, 'scale.db')}`
  const url = new URL(values.mongodb)
  url.pathname = `/scale-${size}`
  return url.href
}

type Figures = Record<string, { time: number; processor: number }>

function measureAt(size: number): Figures {
  const dataDir = path.join(root, String(size))
  const isKept = values.dir !== undefined && existsSync(dataDir)
  mkdirSync(dataDir, { recursive: true })
  const answer = path.join(dataDir, 'figures.json')
  const env = {
    ...process.env,
    NODE_ENV: 'production' as const,
    DATA_DIR: dataDir,
    DATABASE_URL: databaseUrl(size, dataDir),
    LOG_LEVEL: 'error',
    PAYLOAD_SECRET: 'a-secret-for-the-benchmark-alone',
    SERVER_URL: 'http://localhost:3000',
  }
  const run = (script: string, ...args: string[]) => {
    const ran = spawnSync(process.execPath, ['--import', 'tsx', script, ...args], {
      env,
      stdio: 'inherit',
    })
    if (ran.status !== 0) process.exit(ran.status ?? 1)
  }
  if (!isKept) run('scripts/seedScale.ts', '--enquiries', String(size))
  run('bench/scaleRequests.ts', answer, values.dir ? 'keep' : 'drop')
  return JSON.parse(readFileSync(answer, 'utf8')) as Figures
}

const measured = sizes.map(measureAt)
const [first, last] = [measured[0]!, measured.at(-1)!]
const database = values.mongodb ? 'MongoDB' : 'SQLite'
const column = (value: number, digits = 1) => value.toFixed(digits).padStart(9)
console.log(
  `\n${database} with ${sizes.join(' and ')} enquiries, median milliseconds by the clock,`,
)
console.log('and of the processor (which others on the machine do not change so much):')
for (const question of Object.keys(first)) {
  const row = (['time', 'processor'] as const).map(
    (kind) =>
      measured.map((figures) => column(figures[question]![kind])).join('') +
      `${column(last[question]![kind] / first[question]![kind], 2)} ×`,
  )
  console.log(`${question.padEnd(42)}${row.join('  ')}`)
}
mkdirSync('bench/results', { recursive: true })
writeFileSync(
  `bench/results/scale-${database.toLowerCase()}.json`,
  `${JSON.stringify({ database, sizes, measured }, null, 2)}\n`,
)
if (!values.dir) rmSync(root, { recursive: true })
