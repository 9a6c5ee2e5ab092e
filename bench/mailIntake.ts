// How many mails a second become enquiries, from the moment that they are in the mailbox, and what
// the contact form's callers notice of it: measured from outside, on the product as a process of its
// own that also sends its mail. Needs Dovecot (apt-get install dovecot-imapd).
// Run: node --import tsx bench/mailIntake.ts [mails]; with MONGODB_TEST_URL set it is on MongoDB.
import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

import { product } from '../tests/mail/support/product'
import { startDovecot } from '../tests/mail/support/startDovecot'
import { compiledServer } from '../tests/support/compiledServer'
import { openMailbox } from '../tests/support/mailbox'
import { mailText } from '../tests/support/mailText'
import { enquiries as samples } from '../tests/unit/domain/routing/enquiries'

const size = Number(process.argv[2] ?? 1000)
const SUBMISSIONS_A_SECOND = 10
/** The admin gets ready beside the first ones. */
const WARM_UP_MS = 10_000
const ALONE_MS = 25_000
/** Counting is work for the database too. */
const LOOK_MS = 1_000

const dovecot = await startDovecot()
const investors = await openMailbox()
const subject = product(await compiledServer('mail-bench'), {
  IMAP_URL: dovecot.url('bench'),
  NODE_OPTIONS: '--max-semi-space-size=8',
  SMTP_URL: investors.url,
})
await subject.start()
await subject.signIn()

let submitted = 0
async function submit(): Promise<number> {
  const message = samples[submitted % samples.length]!.text
  const email = `femi.${submitted++}@example.org`
  const body = { name: 'Femi Diallo', email, message, consent: true, noticeVersion: '2026-11' }
  const began = performance.now()
  const { status } = await fetch(`${subject.url()}/api/enquiries/submit`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (status !== 201) throw new Error(`The form was answered with ${status}`)
  return performance.now() - began
}

/** The form's times while `isGoing`, at an even pace. */
async function submitWhile(isGoing: () => boolean): Promise<number[]> {
  const times: Promise<number>[] = []
  while (isGoing()) {
    times.push(submit())
    await pause(1000 / SUBMISSIONS_A_SECOND)
  }
  return (await Promise.all(times)).sort((a, b) => a - b)
}

const quantiles = (times: number[]) =>
  [0.5, 0.95, 0.99]
    .map((q) => `p${q * 100} ${times[Math.ceil(times.length * q) - 1]!.toFixed(0)} ms`)
    .join(', ')

/** What the product's process has had of the processors, in milliseconds (Linux). */
function processorTime(): number {
  const stat = readFileSync(`/proc/${subject.pid()}/stat`, 'utf8')
  const [user, system] = stat.slice(stat.lastIndexOf(')')).split(' ').slice(12, 14).map(Number)
  return (user! + system!) * 10
}

const submitFor = (milliseconds: number) => {
  const until = performance.now() + milliseconds
  return submitWhile(() => performance.now() < until)
}
await submitFor(WARM_UP_MS)
const alone = await submitFor(ALONE_MS)
console.log(`Form alone: ${quantiles(alone)} of ${alone.length}`)

const person = await dovecot.connect('bench')
await person.mailboxCreate('Waiting')
for (let n = 0; n < size; n++) {
  const { text } = samples[n % samples.length]!
  const from = `Person ${n} <person.${n}@company${n % 200}.example>`
  await person.append('Waiting', Buffer.from(mailText({ from, subject: `Mail ${n}`, text })))
}
await person.mailboxOpen('Waiting')

const [began, processorBegan, submittedBefore] = [performance.now(), processorTime(), submitted]
await person.messageMove('1:*', 'INBOX')
const tell = (what: string) => {
  const seconds = (performance.now() - began) / 1000
  // The form's submissions become enquiries too, meanwhile.
  const each = (processorTime() - processorBegan) / (size + submitted - submittedBefore)
  const rate = (size / seconds).toFixed(1)
  console.log(`${what}: ${rate} a second, ${each.toFixed(1)} ms of processor for each enquiry`)
}
const isEach = async (collection: string, where?: string) =>
  (await subject.count(collection, where)) >= size
const stages = [
  { what: 'Stored', isReached: () => isEach('incoming-mail') },
  { what: 'Enquiries', isReached: () => isEach('enquiries', 'where[channel][equals]=email') },
]
let isDone = false
const watching = (async () => {
  for (const { what, isReached } of stages) {
    while (!(await isReached())) await pause(LOOK_MS)
    tell(what)
  }
  isDone = true
})()
const during = await submitWhile(() => !isDone)
await watching
console.log(`Form meanwhile: ${quantiles(during)} of ${during.length}`)
await subject.settled(size)
tell('Answered too')

await subject.end('SIGTERM')
await subject.remove()
await person.logout()
await investors.close()
await dovecot.stop()
process.exit(0)
