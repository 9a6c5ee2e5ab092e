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
import { median } from './stats/median'

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10000,1000000' },
    databases: { type: 'string', default: 'sqlite,mongodb' },
    dir: { type: 'string' },
  },
})
const sizes = values.sizes.split(',').map(Number)
const root = values.dir ?? mkdtempSync(path.join(tmpdir(), 'one-front-door-scale-'))

/** Milliseconds of each round, by question: by the clock, and of the work of the process that answers. */
type Times = Record<string, { time: number[]; processor: number[] }>

/** The sizes are asked in turn: what else the machine does then comes to all of them. */
const TURNS = 2

function measureAll(mongodb?: string): Times[] {
  const databases = sizes.map((size) => fill(size, mongodb))
  const measured = sizes.map((): Times => ({}))
  for (let turn = 1; turn <= TURNS; turn++) {
    const isKept = turn < TURNS || values.dir !== undefined
    databases.forEach((database, n) => add(measured[n]!, ask(database, isKept)))
  }
  return measured
}

function fill(size: number, mongodb?: string): NodeJS.ProcessEnv {
  const dataDir = path.join(root, mongodb ? `mongodb-${size}` : String(size))
  mkdirSync(dataDir, { recursive: true })
  const env = {
    ...process.env,
    NODE_ENV: 'production' as const,
    DATA_DIR: dataDir,
    DATABASE_URL: mongodb ? named(mongodb, size) : `file:${path.join(dataDir, 'scale.db')}`,
    LOG_LEVEL: 'error',
    PAYLOAD_SECRET: 'a-secret-for-the-benchmark-alone',
    SERVER_URL: 'http://localhost:3000',
  }
  const filled = path.join(dataDir, 'filled')
  if (!existsSync(filled)) {
    run(env, 'scripts/seedScale.ts', '--enquiries', String(size))
    // A filling that is broken off leaves no more than a part.
    writeFileSync(filled, '')
  }
  return env
}

function ask(env: NodeJS.ProcessEnv, isKept: boolean): Times {
  const answer = path.join(env.DATA_DIR!, 'figures.json')
  run(env, 'bench/scaleRequests.ts', answer, isKept ? 'keep' : 'drop')
  return JSON.parse(readFileSync(answer, 'utf8')) as Times
}

function add(measured: Times, more: Times): void {
  for (const [question, { time, processor }] of Object.entries(more)) {
    const times = (measured[question] ??= { time: [], processor: [] })
    times.time.push(...time)
    times.processor.push(...processor)
  }
}

function run(env: NodeJS.ProcessEnv, script: string, ...args: string[]): void {
  const command = ['--import', 'tsx', script, ...args]
  const { status } = spawnSync(process.execPath, command, { env, stdio: 'inherit' })
  if (status !== 0) throw new Error(`${script} failed`)
}

function named(url: string, size: number): string {
  const own = new URL(url)
  own.pathname = `/scale-${size}`
  return own.href
}

/** What is asked again when there is so much more may take so many times as long. */
const allowed = (question: string): number => (question.includes('report') ? 2 : 1.5)

function tell(database: string, times: Times[]): void {
  const measured = times.map(mediansOf)
  const [first, last] = [measured[0]!, measured.at(-1)!]
  const rows = Object.keys(first).map((question) => {
    const cells = (kind: 'processor' | 'time') => [
      ...measured.map((figures) => figures[question]![kind].toFixed(1)),
      (last[question]![kind] / first[question]![kind]).toFixed(2),
    ]
    const isOver = last[question]!.time / first[question]!.time > allowed(question)
    if (isOver) process.exitCode = 1
    return [question, ...cells('time'), ...cells('processor'), isOver ? 'over' : '']
  })
  const heads = (kind: string) => [...sizes.map((size) => `${kind}, ${size}`), '×']
  const text = table(['Median ms', ...heads('clock'), ...heads('processor'), ''], rows)
  console.log(`\n${database}\n\n${text}\n`)
  console.log(`Kept in ${writeResult(`scale-${database}`, text, { database, sizes, measured })}`)
}

const mediansOf = (times: Times) =>
  Object.fromEntries(
    Object.entries(times).map(([question, { time, processor }]) => [
      question,
      { time: median(time), processor: median(processor) },
    ]),
  )

async function measure(database: string): Promise<void> {
  if (database !== 'mongodb') return tell(database, measureAll())
  const mongodb = await mongodbForTests()
  try {
    tell(database, measureAll(mongodb.url))
  } finally {
    await mongodb.stop()
  }
}

try {
  for (const database of values.databases.split(',')) await measure(database)
} finally {
  if (!values.dir) rmSync(root, { recursive: true })
}
