// Loaded into the product before itself: kills the process at the point that DIE_AT names, exactly.
import fs from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { Socket } from 'node:net'
import Database from 'libsql'

const is = (point) => process.env.DIE_AT === point
const die = () => process.kill(process.pid, 'SIGKILL')

const { open, rename } = fs
fs.open = (file, ...args) => {
  if (is('after the fetch') && String(file).endsWith('.part')) die()
  return open(file, ...args)
}
fs.rename = async (from, to) => {
  await rename(from, to)
  if (is('after the raw store') && String(to).endsWith('.eml')) die()
}
syncBuiltinESMExports()

const { write } = Socket.prototype
Socket.prototype.write = function (data, ...args) {
  const command = String(data)
  if (is('before the flag') && command.includes('UID STORE')) die()
  if (is('before the move') && command.includes('UID MOVE')) die()
  return write.call(this, data, ...args)
}

let isClaimed = false
let isCommitted = false
function dieBefore(sql) {
  if (isCommitted && is('after the commit')) die()
  if (sql.startsWith('update "incoming_mail" set "state"')) {
    if (is('after the verdict')) die()
    isClaimed = true
  }
  if (sql === 'COMMIT' && isClaimed) {
    if (is('before the commit')) die()
    isCommitted = true
  }
}

const { prepare } = Database.prototype
Database.prototype.prepare = function (sql, ...args) {
  const statement = prepare.call(this, sql, ...args)
  for (const name of ['all', 'run']) {
    const execute = statement[name]
    statement[name] = function (...values) {
      dieBefore(sql)
      return execute.apply(this, values)
    }
  }
  return statement
}
