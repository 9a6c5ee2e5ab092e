// How the desk does as its history grows: the same questions of a small and of a large database, on
// SQLite and on MongoDB. Run: npm run bench -- --scale
//      [--sizes 10000,1000000]
//      [--databases sqlite,mongodb]  MongoDB is that of MONGODB_TEST_URL, or one that is downloaded;
//                                    its databases are `scale-<size>`, and dropped afterwards
//      [--dir data]                  keeps the databases of SQLite there, those of MongoDB where they
//                                    are, and uses those that were filled there before
// Fails if anything takes longer than it may.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'

import { mongodbForTests } from '../scripts/mongodbForTests.mjs'

import { table } from './ratios/table'
import { writeResult } from './results/writeResult'

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10000,1000000' },
    databases: { type: 'string', default: 'sqlite,mongodb' },
    dir: { type: 'string' },
  },
})
const sizes = values.sizes.split(',').map(Number)
const root = values.dir ?? mkdtempSync(path.join(tmpdir(), 'one-front-door-scale-'))

type Figures = Record<string, { time: number; processor: number }>

function measureAt(size: number, mongodb?: string): Figures {
  const dataDir = path.join(root, mongodb ? `mongodb-${size}` : String(size))
  const filled = path.join(dataDir, 'filled')
  mkdirSync(dataDir, { recursive: true })
  const answer = path.join(dataDir, 'figures.json')
  const env = {
    ...process.env,
    NODE_ENV: 'production' as const,
    DATA_DIR: dataDir,
    DATABASE_URL: mongodb ? named(mongodb, size) : `file:${path.join(dataDir, 'scale.db')}`,
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
  if (!existsSync(filled)) {
    run('scripts/seedScale.ts', '--enquiries', String(size))
    // A filling that is broken off leaves no more than a part.
    writeFileSync(filled, '')
  }
  run('bench/scaleRequests.ts', answer, values.dir ? 'keep' : 'drop')
  return JSON.parse(readFileSync(answer, 'utf8')) as Figures
}

function named(url: string, size: number): string {
  const own = new URL(url)
  own.pathname = `/scale-${size}`
  return own.href
}

/** What is asked again when there is so much more may take so many times as long. */
const allowed = (question: string): number => (question.includes('report') ? 2 : 1.5)

function tell(database: string, measured: Figures[]): void {
  const [first, last] = [measured[0]!, measured.at(-1)!]
  const rows = Object.keys(first).map((question) => {
    const times = (kind: 'processor' | 'time') => [
      ...measured.map((figures) => figures[question]![kind].toFixed(1)),
      (last[question]![kind] / first[question]![kind]).toFixed(2),
    ]
    const isOver = last[question]!.time / first[question]!.time > allowed(question)
    if (isOver) process.exitCode = 1
    return [question, ...times('time'), ...times('processor'), isOver ? 'over' : '']
  })
  const heads = (kind: string) => [...sizes.map((size) => `${kind}, ${size}`), '×']
  const text = table(['Median ms', ...heads('clock'), ...heads('processor'), ''], rows)
  console.log(`\n${database}\n\n${text}\n`)
  console.log(`Kept in ${writeResult(`scale-${database}`, text, { database, sizes, measured })}`)
}

for (const database of values.databases.split(',')) {
  const mongodb = database === 'mongodb' ? await mongodbForTests() : undefined
  tell(
    database,
    sizes.map((size) => measureAt(size, mongodb?.url)),
  )
  await mongodb?.stop()
}
if (!values.dir) rmSync(root, { recursive: true })
