import { afterEach, beforeEach, expect, it, jest } from '@jest/globals'
import { existsSync, mkdtempSync, rmSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { claimLife } from '@/mail/claimLife'
import { mailNotes } from '@/mail/mailNotes'
import { mailCarrier } from '@/mail/sender/mailCarrier'

import { type MailServer, startMailServer } from '../../support/mailServer'
import { until } from '../../support/until'

let server: MailServer
let dataDir: string
let warnings: jest.SpiedFunction<typeof process.emitWarning>

beforeEach(async () => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'one-front-door-carrier-'))
  server = await startMailServer()
  warnings = jest.spyOn(process, 'emitWarning').mockImplementation(() => {})
})
afterEach(async () => {
  warnings.mockRestore()
  await server.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

function carry(noteAs: string) {
  const mail = { from: 'desk@a.example', to: 'ann@b.example', text: 'Hello', noteAs }
  return mailCarrier({ DATA_DIR: dataDir, SMTP_URL: server.url })(mail)
}

it('should renew the note of a mail for as long as the server takes', async () => {
  const notes = mailNotes(dataDir)
  notes.begin('row')
  utimesSync(path.join(dataDir, 'mails-under-way/row'), 0, 0)
  let release = () => {}
  server.hold.until = new Promise((resolve) => (release = resolve))
  const timers = jest.spyOn(globalThis, 'setInterval')
  const sent = carry('row')
  const [renew, everyMs] = timers.mock.calls.find(([, ms]) => ms === claimLife.renewedEvery)!
  timers.mockRestore()
  expect(2 * everyMs!).toBeLessThan(claimLife.lasts)
  renew()
  await until(async () => notes.underWay().get('row')! > 0, 'the note was renewed')
  release()
  expect(await sent).toHaveProperty('info')
  expect([...notes.underWay()]).toEqual([])
})

it('should tell of an acceptance also where that cannot be noted', async () => {
  expect(await carry('never-begun')).toMatchObject({ info: { accepted: ['ann@b.example'] } })
  expect(warnings).toHaveBeenCalledWith(expect.objectContaining({ code: 'ENOENT' }))
  expect(existsSync(path.join(dataDir, 'accepted-mails/never-begun'))).toBe(false)
})
