// Loaded into the product before itself: once a signal has armed it, kills the process exactly at the
// point that the file `die-at` in its data directory names.
import childProcess from 'node:child_process'
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { Socket } from 'node:net'
import path from 'node:path'
import Database from 'libsql'

let deadly
process.on('SIGUSR2', () => {
  deadly = fs.readFileSync(path.join(process.env.DATA_DIR, 'die-at'), 'utf8')
  console.log(`armed: ${deadly}`)
})
const is = (point) => deadly === point
const die = () => process.kill(process.pid, 'SIGKILL')

const { open, rename } = fs.promises
fs.promises.open = (file, ...args) => {
  if (is('after the fetch') && String(file).endsWith('.part')) die()
  return open(file, ...args)
}
fs.promises.rename = async (from, to) => {
  await rename(from, to)
  if (is('after the raw store') && String(to).endsWith('.eml')) die()
}
const { openSync } = fs
fs.openSync = (file, ...args) => {
  const handle = openSync(file, ...args)
  if (is('before the hand-over') && String(file).includes('mails-under-way')) die()
  return handle
}

// What the process that hands mail in is told, and what it tells.
const { fork } = childProcess
childProcess.fork = (...args) => {
  const sender = fork(...args)
  const { send } = sender
  sender.send = ({ n, ...told }, done) => {
    const isSent = send.call(sender, { n, ...told }, done)
    if (n && is('after the hand-over')) die()
    return isSent
  }
  sender.prependListener('message', ({ info }) => {
    if (info && is('after the acceptance')) die()
  })
  return sender
}
syncBuiltinESMExports()

let isClaimed = false
/** Of a statement that gives a mail its outcome, and of the commit after it. */
function dieBefore({ isClaim, isCommit }) {
  if (isClaim) {
    if (is('after the parse')) die()
    isClaimed = deadly !== undefined
  }
  if (isCommit && isClaimed && is('before the commit')) die()
}

// SQLite, where the next statement is the first moment after a commit …
let isCommitted = false
const { prepare } = Database.prototype
Database.prototype.prepare = function (sql, ...args) {
  const statement = prepare.call(this, sql, ...args)
  for (const name of ['all', 'run']) {
    const execute = statement[name]
    statement[name] = function (...values) {
      if (isCommitted && is('after the commit')) die()
      const isClaim = /^update "incoming_mail" set .*"verdict"/.test(sql)
      dieBefore({ isClaim, isCommit: sql === 'COMMIT' })
      isCommitted = isClaimed && sql === 'COMMIT'
      return execute.apply(this, values)
    }
  }
  return statement
}

// … and MongoDB and the mailbox, by what goes over the wire.
const committing = new WeakSet()
let claimSession
/** The id of the session that a command belongs to; other work commits at the same time. */
const sessionOf = (command) => /lsid\0.{5}id\0.{5}(.{16})/s.exec(command)?.[1]
const { push, write } = Socket.prototype
Socket.prototype.write = function (data, ...args) {
  const command = Buffer.from(data).toString('latin1')
  if (is('before the flag') && command.includes('UID STORE')) die()
  if (is('before the move') && command.includes('UID MOVE')) die()
  const isClaim = /update\0.{4}incoming-mails\0/s.test(command) && command.includes('verdict\0')
  if (isClaim) claimSession = sessionOf(command)
  const isCommit = command.includes('commitTransaction\0') && sessionOf(command) === claimSession
  dieBefore({ isClaim, isCommit })
  if (isCommit && isClaimed) committing.add(this)
  return write.call(this, data, ...args)
}
Socket.prototype.push = function (data, ...args) {
  if (committing.has(this) && is('after the commit')) die()
  return push.call(this, data, ...args)
}
