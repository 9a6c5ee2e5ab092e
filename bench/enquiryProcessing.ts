// How many enquiries a second are captured, processed to the end, and answered by mail.
// Run: NODE_OPTIONS=--no-deprecation node --import tsx bench/enquiryProcessing.ts [enquiries]
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const size = Number(process.argv[2] ?? 300)
const dataDir = mkdtempSync(path.join(tmpdir(), 'one-front-door-bench-'))
Object.assign(process.env, {
  NODE_ENV: 'test',
  DATA_DIR: dataDir,
  DATABASE_URL: process.env.DATABASE_URL ?? `file:${path.join(dataDir, 'bench.db')}`,
  LOG_LEVEL: 'error',
  PAYLOAD_SECRET: 'a-secret-for-the-benchmark-alone',
})

await import('lexical')
const { getPayload } = await import('payload')
const { default: config } = await import('@payload-config')
const { loadProspectus } = await import('@/seed/loadProspectus')
const { captureEnquiry } = await import('@/operations/capture/captureEnquiry')
const { systemRequest } = await import('@/operations/systemRequest')
const { drainJournal } = await import('@/jobs/drainJournal')
const { deliverMail } = await import('@/jobs/deliverMail')
const { enquiries: samples } = await import('../tests/unit/domain/routing/enquiries')

const payload = await getPayload({ config })
await loadProspectus(payload)

const rate = async (what: string, work: () => Promise<number>) => {
  const [began, before] = [performance.now(), process.cpuUsage()]
  const count = await work()
  const wall = (performance.now() - began) / 1000
  const { user, system } = process.cpuUsage(before)
  const processor = (user + system) / 1000 / count
  console.log(
    `${what}: ${count} in ${wall.toFixed(1)} s, ${(count / wall).toFixed(1)} a second, ` +
      `${processor.toFixed(1)} ms of processor each`,
  )
}

const given = ['Amina', 'Björn', 'Chiara', 'Dmitri', 'Eun-ji', 'Femi', 'Grace', 'Hiro', 'Ines']
const family = ['Anders', 'Bianchi', 'Choi', 'Diallo', 'Evans', 'Fischer', 'Gupta', 'Haddad']
const clients = 20
const capture = async () => {
  let next = 0
  const client = async () => {
    for (let n = next++; n < size; n = next++) {
      const { text, language } = samples[n % samples.length]!
      await captureEnquiry({
        req: await systemRequest(payload),
        channel: 'form',
        idempotencyKey: randomUUID(),
        submission: {
          name: `${given[n % given.length]} ${family[n % family.length]}`,
          email: `jane.${n}@example${n % 50}.org`,
          organisation: `Example ${n % 50}`,
          message: text,
          language,
          consent: true,
          noticeVersion: '2026-11',
        } as never,
      })
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  return size
}
const drain = (job: typeof deliverMail) => async () => {
  let count = 0
  for (let done = 1; done > 0; count += done) done = await job.round(payload)
  return count
}

console.log(`On ${payload.db.name}:`)
await rate('Captured', capture)
await rate('Processed', drain(drainJournal))
await rate('Mails sent', drain(deliverMail))

await payload.destroy()
rmSync(dataDir, { recursive: true })
process.exit()
