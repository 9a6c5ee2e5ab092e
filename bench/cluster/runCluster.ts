import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { ensureBuild } from '../../scripts/ensureBuild.mjs'
import { mongodbForTests } from '../../scripts/mongodbForTests.mjs'
import { findLosses } from '../../tests/kill/findLosses'
import { table } from '../ratios/table'
import { writeResult } from '../results/writeResult'
import { signIn } from '../servers/signIn'

import { dropDatabase } from './dropDatabase'
import { startBalancer } from './startBalancer'
import { type Fleet, startFleet } from './startFleet'
import { startMailServer } from './startMailServer'
import { submitSteadily } from './submitSteadily'
import { watchFreshness } from './watchFreshness'

const PROCESSES = 4
const KILL_EVERY_MS = 30_000
const LOAD = { clients: 4, pauseMs: 1_000 }

/** Kills one of several processes every half minute while people use them; says what that cost. */
export async function runCluster(minutes: number): Promise<boolean> {
  ensureBuild()
  const dataDir = mkdtempSync(path.join(tmpdir(), 'one-front-door-cluster-'))
  const mongodb = await mongodbForTests()
  const mailServer = await startMailServer()
  const env = {
    DATABASE_URL: withDatabase(mongodb.url, path.basename(dataDir)),
    PAYLOAD_SECRET: randomBytes(16).toString('hex'),
    SMTP_URL: mailServer.url,
  }
  let fleet: Fleet | undefined
  const balancer = await startBalancer(() => fleet?.addresses() ?? [])
  try {
    fleet = await startFleet(PROCESSES, dataDir, { ...env, SERVER_URL: balancer.url })
    const { url } = balancer
    const authorization = await signIn(url)
    const deadline = Date.now() + minutes * 60_000
    console.log(`${PROCESSES} processes behind ${url} for ${minutes} minutes …`)
    const [kills, { submissions, changed }, freshness] = await Promise.all([
      killNowAndThen(fleet, deadline),
      submitSteadily(url, { ...LOAD, deadline }),
      watchFreshness(url, authorization, deadline),
    ])
    console.log('Waiting until all is done …')
    const { accepted } = mailServer
    const left = { url, authorization, submissions, accepted: () => accepted }
    const losses = await findLosses(left)
    const mails = accepted.length
    return tell({ minutes, kills, submissions, changed, freshness, losses, mails })
  } finally {
    await fleet?.stop()
    await balancer.stop()
    mailServer.stop()
    await dropDatabase({ ...env, DATA_DIR: dataDir })
    await mongodb.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/** Their times. */
async function killNowAndThen(fleet: Fleet, deadline: number): Promise<number[]> {
  const kills: number[] = []
  for (let next = Date.now() + KILL_EVERY_MS; next < deadline; next += KILL_EVERY_MS) {
    await pause(next - Date.now())
    kills.push(Date.now())
    await fleet.replaceOne()
    console.log(`${kills.length} killed`)
  }
  await pause(deadline - Date.now())
  return kills
}

type Outcome = {
  minutes: number
  kills: number[]
  submissions: unknown[]
  changed: string[]
  losses: string[]
  freshness: Awaited<ReturnType<typeof watchFreshness>>
  mails: number
}

function tell({ submissions, mails, freshness, ...outcome }: Outcome): boolean {
  const losses = [...outcome.losses, ...outcome.changed]
  const rows = Object.entries({
    'processes killed': outcome.kills.length,
    'enquiries accepted': submissions.length,
    'mails accepted by the mail server': mails,
    'content writes': freshness.writes,
    'content reads': freshness.reads,
    'content reads without an answer': freshness.failedReads,
    'reads that were stale after a second': freshness.stale.length,
    'losses and doubles': losses.length,
  }).map(([what, count]) => [what, String(count)])
  const problems = [...losses, ...freshness.stale].slice(0, 20)
  const text = [table(['In the cluster', 'Count'], rows), ...problems].join('\n\n')
  console.log(`\n${text}\n`)
  const { minutes, kills } = outcome
  const figures = { minutes, kills, mails, submissions: submissions.length, freshness, losses }
  console.log(`Kept in ${writeResult('cluster', text, figures)}`)
  return problems.length === 0
}

function withDatabase(url: string, name: string): string {
  const named = new URL(url)
  named.pathname = `/${name}`
  return named.href
}
