// How many mails a second are taken from a mailbox while everything else goes on: stored for good,
// and become enquiries; and what the form's callers notice of it. Needs Dovecot (apt-get install dovecot-imapd).
// Run: NODE_OPTIONS=--no-deprecation node --import tsx bench/mailIntake.ts [mails]
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { startDovecot } from '../tests/mail/support/startDovecot'
import { mailText } from '../tests/support/mailText'

const size = Number(process.argv[2] ?? 1000)
const SUBMISSIONS_A_SECOND = 2
const dataDir = mkdtempSync(path.join(tmpdir(), 'one-front-door-bench-'))
const dovecot = await startDovecot()
Object.assign(process.env, {
  NODE_ENV: 'test',
  DATA_DIR: dataDir,
  DATABASE_URL: process.env.DATABASE_URL ?? `file:${path.join(dataDir, 'bench.db')}`,
  LOG_LEVEL: 'error',
  PAYLOAD_SECRET: 'a-secret-for-the-benchmark-alone',
  IMAP_URL: dovecot.url('bench'),
})

await import('lexical')
const { getPayload } = await import('payload')
const { default: config } = await import('@payload-config')
const { loadProspectus } = await import('@/seed/loadProspectus')
const { captureEnquiry } = await import('@/operations/captureEnquiry')
const { systemRequest } = await import('@/operations/systemRequest')
const { startJobs } = await import('@/jobs/startJobs')
const { enquiries: samples } = await import('../tests/unit/domain/routing/enquiries')

const payload = await getPayload({ config })
await loadProspectus(payload)

let submitted = 0
async function submitOnce(): Promise<number> {
  const began = performance.now()
  await captureEnquiry({
    req: await systemRequest(payload),
    channel: 'form',
    submission: {
      name: 'Femi Diallo',
      email: `femi.${submitted++}@example.org`,
      message: samples[submitted % samples.length]!.text,
      consent: true,
      noticeVersion: '2026-11',
    },
  })
  return performance.now() - began
}

/** The form's times while `isGoing`, at an even pace. */
async function submitWhile(isGoing: () => boolean): Promise<number[]> {
  const times: Promise<number>[] = []
  while (isGoing()) {
    times.push(submitOnce())
    await pause(1000 / SUBMISSIONS_A_SECOND)
  }
  return (await Promise.all(times)).sort((a, b) => a - b)
}

const p99 = (times: number[]) => times[Math.ceil(times.length * 0.99) - 1]!.toFixed(0)
const count = async (collection: 'enquiries' | 'incoming-mail', channel?: string) =>
  (
    await payload.count({
      collection,
      ...(channel && { where: { channel: { equals: channel } } }),
    })
  ).totalDocs

const until = performance.now() + 15_000
const jobs = startJobs(payload)
const before = await submitWhile(() => performance.now() < until)
console.log(`On ${payload.db.name}: form alone, p99 ${p99(before)} ms of ${before.length}`)
await jobs.stop()

const person = await dovecot.connect('bench')
for (let n = 0; n < size; n++) {
  const { text } = samples[n % samples.length]!
  const from = `Person ${n} <person.${n}@company${n % 200}.example>`
  await person.append('INBOX', Buffer.from(mailText({ from, subject: `Mail ${n}`, text })), [])
}
await person.logout()
console.log(`${size} mails wait in the mailbox`)

const [began, processor] = [performance.now(), process.cpuUsage()]
const after = (ms = performance.now() - began) => `${(ms / 1000).toFixed(1)} s`
const rate = () => (size / ((performance.now() - began) / 1000)).toFixed(1)
let isStored = false
let isDone = false
const working = startJobs(payload)
const watching = (async () => {
  while (!isDone) {
    await pause(500)
    if (!isStored && (await count('incoming-mail')) >= size) {
      isStored = true
      console.log(`Stored: ${size} in ${after()}, ${rate()} a second`)
    }
    isDone = (await count('enquiries', 'email')) >= size
  }
  const { user, system } = process.cpuUsage(processor)
  const each = (user + system) / 1000 / size
  console.log(
    `Enquiries: ${size} in ${after()}, ${rate()} a second, ${each.toFixed(1)} ms of processor each`,
  )
})()
const during = await submitWhile(() => !isDone)
await watching
console.log(`Form meanwhile: p99 ${p99(during)} ms of ${during.length}`)

await working.stop()
await payload.destroy()
await dovecot.stop()
rmSync(dataDir, { recursive: true, force: true })
process.exit(0)
