import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import path from 'node:path'
import { ImapFlow } from 'imapflow'

import type { Mailbox } from '@/contracts/mailboxUrls'

import { freePort } from '../../support/freePort'
import { until } from '../../support/until'

const PASSWORD = 'secret'
/** nobody and nogroup on Debian: Dovecot will not keep mail for root. */
const NOBODY = 65534

/** A real IMAP server on loopback, in a folder of its own; every user has the same password. */
export async function startDovecot() {
  const folder = mkdtempSync(path.join(tmpdir(), 'one-front-door-dovecot-'))
  const isRoot = process.getuid?.() === 0
  const ids = isRoot ? { uid: NOBODY, gid: NOBODY } : {}
  if (isRoot) chownSync(folder, NOBODY, NOBODY)
  const port = await freePort()
  const config = path.join(folder, 'dovecot.conf')
  writeFileSync(config, configOf(folder, port, isRoot ? 'nobody' : userInfo().username))
  let server: ChildProcess
  const start = async () => {
    server = spawn('/usr/sbin/dovecot', ['-F', '-c', config], { ...ids, stdio: 'ignore' })
    await until(() => isListening(port), 'Dovecot listened', 20_000)
  }
  const pause = async () => {
    const ended = once(server, 'exit')
    server.kill('SIGTERM')
    await ended
  }
  await start()

  const url = (user: string, box = 'INBOX') => `imap://${user}:${PASSWORD}@127.0.0.1:${port}/${box}`
  return {
    url,
    mailbox: (user: string): Mailbox => ({
      name: `${user}@127.0.0.1/INBOX`,
      host: '127.0.0.1',
      port,
      secure: false,
      verifyCertificate: true,
      user,
      password: PASSWORD,
      folder: 'INBOX',
    }),
    /** A client of a person who uses the mailbox too. */
    connect: async (user: string): Promise<ImapFlow> => {
      const client = new ImapFlow({
        host: '127.0.0.1',
        port,
        secure: false,
        auth: { user, pass: PASSWORD },
        logger: false,
      })
      client.on('error', () => {})
      await client.connect()
      await client.mailboxOpen('INBOX')
      return client
    },
    /** The server forgets all numbers of a mailbox and gives new ones (UIDVALIDITY). */
    numberAnew: (user: string) => {
      const home = path.join(folder, 'home', user, 'Maildir')
      for (const name of [
        'dovecot-uidlist',
        'dovecot-uidvalidity',
        'dovecot.index',
        'dovecot.index.log',
        'dovecot.index.cache',
      ]) {
        rmSync(path.join(home, name), { force: true })
      }
    },
    folder,
    /** The server goes away … */
    pause,
    /** … and comes back. */
    resume: start,
    stop: async () => {
      await pause()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export type Dovecot = Awaited<ReturnType<typeof startDovecot>>

const isListening = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })

function configOf(folder: string, port: number, user: string): string {
  const run = path.join(folder, 'run')
  mkdirSync(run, { mode: 0o777 })
  if (process.getuid?.() === 0) chownSync(run, NOBODY, NOBODY)
  return `
base_dir = ${run}
state_dir = ${run}
log_path = ${folder}/dovecot.log
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
default_internal_user = ${user}
default_internal_group = ${user === 'nobody' ? 'nogroup' : user}
default_login_user = ${user}
mail_location = maildir:~/Maildir
mail_max_userip_connections = 100
service anvil {
  chroot =
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
service stats {
  chroot =
}
passdb {
  driver = static
  args = password=${PASSWORD}
}
userdb {
  driver = static
  args = home=${folder}/home/%u allow_all_users=yes
}
`
}
