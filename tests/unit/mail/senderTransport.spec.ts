import { afterEach, beforeEach, expect, it, jest } from '@jest/globals'
import { execFileSync, fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Transporter } from 'nodemailer'

import { mailNotes } from '@/mail/mailNotes'
import { senderTransport } from '@/mail/sender/senderTransport'

import { type MailServer, startMailServer } from '../../support/mailServer'
import { until } from '../../support/until'

let server: MailServer
let dataDir: string
let notes: ReturnType<typeof mailNotes>
let transport: Transporter
let release: () => void

beforeEach(async () => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'one-front-door-sender-'))
  notes = mailNotes(dataDir)
  server = await startMailServer()
  transport = senderTransport({ DATA_DIR: dataDir, SMTP_URL: server.url })
})
afterEach(async () => {
  for (const pid of sendersOf(process.pid)) process.kill(pid, 'SIGKILL')
  await server.stop()
  rmSync(dataDir, { recursive: true })
})

function send(noteAs?: string, more: object = {}): Promise<{ response?: string }> {
  const mail = { from: 'desk@a.example', to: 'ann@b.example', text: 'Hello', ...more, noteAs }
  return transport.sendMail(mail)
}

/** Has the server take a mail and not answer, until `release`. */
function hold(): void {
  server.hold.until = new Promise((resolve) => (release = resolve))
}

const isTaken = () => until(async () => server.received.length === 1, 'the server has the mail')

/** Processes by their name or command; those that have ended, reaped or not, have none any more. */
const processes = (name: string) =>
  execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes(name))
    .map((line) => line.trim().split(/\s+/).map(Number))
    .map(([pid, parent]) => ({ pid: pid!, parent: parent! }))
const childrenOf = (product: number, name: string) =>
  processes(name).flatMap(({ pid, parent }) => (parent === product ? [pid] : []))

const senders = () => processes('one-front-door-sender')
const sendersOf = (product: number) => childrenOf(product, 'one-front-door-sender')
/** Those that have not come to say their name. */
const startingOf = (product: number) => childrenOf(product, 'senderProcess.ts')

const sender = () => sendersOf(process.pid)[0]!

/** What is known of each mail besides the database. */
const known = () => ({ underWay: [...notes.underWay().keys()], accepted: notes.accepted() })

it('should note that a mail is under way, and then that it was accepted', async () => {
  hold()
  const sent = send('row')
  await isTaken()
  expect(known()).toEqual({ underWay: ['row'], accepted: [] })
  release()
  expect(await sent).toMatchObject({ response: '250 OK: message queued' })
  expect(known()).toEqual({ underWay: [], accepted: ['row'] })
})

it('should hand in mails with files by one process, several at the same time', async () => {
  const file = path.join(dataDir, 'plan.txt')
  writeFileSync(file, 'The plan')
  const attachments = [{ filename: 'Plan.txt', path: file }, { content: Buffer.from([0, 255]) }]
  await Promise.all([send('a', { attachments }), send('b'), send('c')])
  const files = server.received.flatMap(({ mail }) => mail.attachments)
  expect(files.map(({ content }) => [...new Uint8Array(content as ArrayBuffer)])).toEqual([
    [...Buffer.from('The plan')],
    [0, 255],
  ])
  expect(known()).toEqual({ underWay: [], accepted: ['a', 'b', 'c'] })
  expect(sendersOf(process.pid)).toHaveLength(1)
})

it('should say why a mail was refused, and note no more of it', async () => {
  server.refusal.code = 550
  await expect(send('row')).rejects.toMatchObject({
    code: 'EENVELOPE',
    command: 'RCPT TO',
    responseCode: 550,
    response: '550 Refused',
  })
  expect(known()).toEqual({ underWay: [], accepted: [] })
})

it('should note nothing of a mail that has no row', async () => {
  await send()
  expect(server.received).toHaveLength(1)
  expect(known()).toEqual({ underWay: [], accepted: [] })
})

it('should hand in no mail of which nothing can be noted', async () => {
  writeFileSync(path.join(dataDir, 'mails-under-way'), 'a file where the folder should be')
  await expect(send('row')).rejects.toMatchObject({ code: 'EEXIST' })
  expect(server.received).toEqual([])
})

it('should say so when its process is killed, and start another for the next mail', async () => {
  hold()
  const sent = send('row')
  await isTaken()
  process.kill(sender(), 'SIGKILL')
  await expect(sent).rejects.toMatchObject({ code: 'ESENDER' })
  expect(known()).toEqual({ underWay: [], accepted: [] })
  server.hold.until = undefined
  await send('next')
  expect(known()).toEqual({ underWay: [], accepted: ['next'] })
})

it('should believe a process that was killed after it had noted an acceptance', async () => {
  hold()
  const sent = send('row')
  await isTaken()
  notes.accept('row')
  process.kill(sender(), 'SIGKILL')
  await sent
  expect(known()).toEqual({ underWay: [], accepted: ['row'] })
})

it('should not cut off a mail when all processes are told to stop', async () => {
  hold()
  const sent = send('row')
  await isTaken()
  for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM'] as const) process.kill(sender(), signal)
  release()
  await sent
  expect(known()).toEqual({ underWay: [], accepted: ['row'] })
})

it('should say so when a mail cannot be told to it, and go on with the next', async () => {
  await expect(send('row', { unheardOf: () => {} })).rejects.toMatchObject({ code: 'ESENDER' })
  await send('next')
  expect(known()).toEqual({ underWay: [], accepted: ['next'] })
})

it('should give up a process that hangs at its start', async () => {
  const timers = jest.spyOn(globalThis, 'setTimeout')
  const sent = send('row')
  const refused = expect(sent).rejects.toMatchObject({ code: 'ESENDER' })
  await until(async () => startingOf(process.pid).length === 1, 'it was spawned')
  process.kill(startingOf(process.pid)[0]!, 'SIGSTOP')
  const [giveUp] = timers.mock.calls.find(([, ms]) => ms === 30_000)!
  timers.mockRestore()
  giveUp()
  await refused
  expect(server.received).toEqual([])
  expect(known()).toEqual({ underWay: [], accepted: [] })
})

it('should outlive that nobody reads its warnings any more', async () => {
  const process = fork('src/mail/sender/senderProcess.ts', {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  const told = async (message: object) => {
    process.send(message)
    return (await once(process, 'message'))[0] as unknown
  }
  process.stderr!.destroy()
  expect(await told({ DATA_DIR: dataDir, SMTP_URL: server.url })).toBe('ready')
  for (const n of [1, 2, 3]) {
    // What was never begun cannot be noted, and it warns of that.
    const mail = { from: 'desk@a.example', to: 'ann@b.example', noteAs: `row-${n}` }
    expect(await told({ n, mail })).toMatchObject({ n, info: { accepted: ['ann@b.example'] } })
  }
  const ended = once(process, 'exit')
  process.disconnect()
  expect(await ended).toEqual([0, null])
})

/** Another process that hands in a mail, by a group of its own. */
const startProduct = (smtpUrl: string) =>
  spawn(
    process.execPath,
    ['--import', 'tsx', path.resolve('tests/unit/mail/support/handIn.ts'), dataDir, smtpUrl, 'row'],
    { detached: true, stdio: 'inherit' },
  )

it('should not keep a process alive that has no more mail', async () => {
  expect(await once(startProduct(server.url), 'exit')).toEqual([0, null])
  expect(known()).toEqual({ underWay: [], accepted: ['row'] })
})

it.each([
  ['is closed', ''],
  ['stays open', '?pool=true'],
])(
  'should note what becomes of a mail when the product is killed with its group, and end, where the connection %s',
  async (_how, query) => {
    hold()
    const product = startProduct(`${server.url}${query}`)
    await isTaken()
    const [orphan] = sendersOf(product.pid!)
    expect(orphan).toBeDefined()
    const killed = once(product, 'exit')
    process.kill(-product.pid!, 'SIGKILL')
    await killed
    expect(known()).toEqual({ underWay: ['row'], accepted: [] })
    release()
    await until(async () => senders().every(({ pid }) => pid !== orphan), 'the sender has ended')
    expect(known()).toEqual({ underWay: [], accepted: ['row'] })
  },
)
