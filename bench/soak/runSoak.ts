import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { ensureBuild } from '../../scripts/ensureBuild.mjs'
import { openMailbox } from '../../tests/support/mailbox'
import { bodies } from '../load/bodies'
import { publishedReads } from '../ratios/publishedReads'
import { table } from '../ratios/table'
import { writeResult } from '../results/writeResult'
import type { ServerProcess } from '../servers/serverProcess'
import { signIn } from '../servers/signIn'
import { startProduct } from '../servers/startProduct'

import { floors } from './floors'
import { growthOf } from './growthOf'
import { paced } from './paced'

/** Samples come every five seconds: twelve of them are a minute. */
const A_MINUTE = 12

/** Uses the product as a busy day does, for so long, and says whether its memory stays flat. */
export async function runSoak(minutes: number): Promise<boolean> {
  ensureBuild()
  const folder = mkdtempSync(path.join(tmpdir(), 'one-front-door-soak-'))
  const mailbox = await openMailbox()
  const samples: Usage[] = []
  const product = await startProduct(folder, {
    env: { SMTP_URL: mailbox.url },
    nodeOptions: ['--import', './bench/soak/reportMemory.mjs'],
    onMessage: (usage) => samples.push(usage as Usage),
  })
  try {
    console.log(`${minutes} minutes at ${product.url} …`)
    const counts = await loadEvenly(product, Date.now() + minutes * 60_000)
    return tell(samples, counts, minutes)
  } finally {
    await product.end()
    await mailbox.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** In bytes, as `reportMemory.mjs` tells it. */
type Usage = NodeJS.MemoryUsage & { anonymous: number }

type Counts = Record<string, { done: number; failed: number }>

async function loadEvenly({ url }: ServerProcess, deadline: number): Promise<Counts> {
  const reads = Object.values(await publishedReads(url))
  const authorization = await signIn(url)
  const get = async (at: string, headers?: HeadersInit) => {
    const response = await fetch(`${url}${at}`, { headers })
    await response.arrayBuffer()
    if (!response.ok) throw new Error(`${at}: ${response.status}`)
  }
  const submit = async (n: number) => {
    const response = await fetch(`${url}/api/enquiries/submit`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID() },
      body: bodies.submission(n),
    })
    if (response.status !== 201) throw new Error(await response.text())
  }
  const works: Record<string, [perSecond: number, work: (n: number) => Promise<void>]> = {
    'published reads': [4, (n) => get(reads[n % reads.length]!)],
    // Each asks something that nobody asked before.
    'searches of the public': [1, (n) => get(`/api/assets?limit=5&where[name][like]=${n}`)],
    pages: [0.5, (n) => get(['/en', '/ko', '/en/assets', '/ko/enquire'][n % 4]!)],
    enquiries: [0.5, submit],
    'lists of the desk': [
      0.5,
      () =>
        get('/api/enquiries?limit=20&sort=-receivedAt&depth=1', { Authorization: authorization }),
    ],
  }
  const counted = Object.entries(works).map(async ([name, [perSecond, work]]) => {
    return [name, await paced(perSecond, deadline, work)] as const
  })
  return Object.fromEntries(await Promise.all(counted))
}

/** Memory that is flat because nothing was done proves nothing. */
const isServed = ({ done, failed }: Counts[string]): boolean => done > 0 && failed <= done / 100

function tell(samples: Usage[], counts: Counts, minutes: number): boolean {
  const megabytes = (what: keyof Usage) =>
    floors(
      samples.map((usage) => usage[what] / 2 ** 20),
      A_MINUTE,
    )
  const memory = {
    'held by the process': megabytes('anonymous'),
    'with its files': megabytes('rss'),
    'live on the heap': megabytes('heapUsed'),
  }
  const growth = Object.entries(memory).map(
    ([what, values]) => [what, values, growthOf(values, minutes / 60)] as const,
  )
  const text = [
    table(
      ['Work', 'Done', 'Failed'],
      Object.entries(counts).map(([what, { done, failed }]) => [
        what,
        String(done),
        String(failed),
      ]),
    ),
    table(
      ['Memory', 'First, MB', 'Last, MB', 'Slope, MB/h', 'Last third / middle third', ''],
      growth.map(([what, values, { perHour, ratio, isFlat }]) => [
        what,
        values[0]!.toFixed(0),
        values.at(-1)!.toFixed(0),
        perHour.toFixed(1),
        ratio.toFixed(3),
        isFlat ? 'flat' : 'GROWS',
      ]),
    ),
  ].join('\n\n')
  console.log(`\n${text}\n`)
  console.log(`Kept in ${writeResult('soak', text, { minutes, counts, memory })}`)
  return growth.every(([, , { isFlat }]) => isFlat) && Object.values(counts).every(isServed)
}
