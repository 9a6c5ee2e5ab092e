import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import path from 'node:path'
import { ImapFlow } from 'imapflow'

import type { Mailbox } from '@/contracts/mailboxUrls'

import { freePort } from '../../support/freePort'
import { until } from '../../support/until'
import { makeCertificate } from './makeCertificate'

const PASSWORD = 'secret'
/** nobody and nogroup on Debian: Dovecot will not keep mail for root. */
const NOBODY = 65534

type Options = {
  /** With a certificate of its own, and a port for TLS from the first byte. */
  isTls?: boolean
  /** Instead of passwords: tokens by this mechanism, of which a server knows whether they are good. */
  oauth?: { mechanism: 'oauthbearer' | 'xoauth2'; introspectionUrl: string }
}

/** A real IMAP server on loopback, in a folder of its own; every user has the same password. */
export async function startDovecot({ isTls = false, oauth }: Options = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), 'one-front-door-dovecot-'))
  const isRoot = process.getuid?.() === 0
  const ids = isRoot ? { uid: NOBODY, gid: NOBODY } : {}
  if (isRoot) chownSync(folder, NOBODY, NOBODY)
  const port = await freePort()
  const tlsPort = isTls ? await freePort() : 0
  const config = path.join(folder, 'dovecot.conf')
  const certificate = path.join(folder, 'certificate.pem')
  writeFileSync(
    config,
    [
      basics(folder, isRoot ? 'nobody' : userInfo().username),
      listeners(port, tlsPort),
      isTls ? tls(folder) : 'ssl = no',
      oauth ? tokens(folder, oauth) : passwords,
    ].join('\n'),
  )
  if (isRoot && isTls) chownSync(path.join(folder, 'key.pem'), NOBODY, NOBODY)
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

  const folderPath = (user: string, name: string) =>
    path.join(folder, 'home', user, 'Maildir', `.${name}`)
  const url = (user: string, box = 'INBOX') => `imap://${user}:${PASSWORD}@127.0.0.1:${port}/${box}`
  return {
    url,
    port,
    tlsPort,
    certificate,
    /** What it has logged so far. */
    log: () => readFileSync(path.join(folder, 'dovecot.log'), 'utf8'),
    mailbox: (user: string): Mailbox => ({
      name: `${user}@127.0.0.1/INBOX`,
      host: '127.0.0.1',
      port,
      secure: false,
      mayBePlain: true,
      verifyCertificate: true,
      user,
      password: PASSWORD,
      folder: 'INBOX',
    }),
    /** A client of a person who uses the mailbox too; with a token where there are no passwords. */
    connect: async (user: string, accessToken?: string): Promise<ImapFlow> => {
      const client = new ImapFlow({
        host: '127.0.0.1',
        port,
        secure: false,
        doSTARTTLS: false,
        auth: accessToken ? { user, accessToken } : { user, pass: PASSWORD },
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
    /** Nothing can be put into a folder, and it cannot be made: a file stands where it would be. */
    blockFolder: (user: string, name: string) => writeFileSync(folderPath(user, name), ''),
    /** Whoever opens the mailbox now may read it, and be given mail, but change nothing. */
    forbidWriting: (user: string) =>
      writeFileSync(path.join(folder, 'home', user, 'Maildir', 'dovecot-acl'), 'owner lrip\n'),
    unblockFolder: (user: string, name: string) => rmSync(folderPath(user, name)),
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

function basics(folder: string, user: string): string {
  const run = path.join(folder, 'run')
  mkdirSync(run, { mode: 0o777 })
  if (process.getuid?.() === 0) chownSync(run, NOBODY, NOBODY)
  return `
base_dir = ${run}
state_dir = ${run}
log_path = ${folder}/dovecot.log
protocols = imap
listen = 127.0.0.1
disable_plaintext_auth = no
default_internal_user = ${user}
default_internal_group = ${user === 'nobody' ? 'nogroup' : user}
default_login_user = ${user}
mail_location = maildir:~/Maildir
mail_max_userip_connections = 100
mail_plugins = acl
plugin {
  acl = vfile
}
service anvil {
  chroot =
}
service stats {
  chroot =
}
userdb {
  driver = static
  args = home=${folder}/home/%u allow_all_users=yes
}`
}

const listeners = (port: number, tlsPort: number) => `
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = ${tlsPort}
    ssl = yes
  }
}`

function tls(folder: string): string {
  makeCertificate(folder)
  return `
ssl = yes
ssl_cert = <${folder}/certificate.pem
ssl_key = <${folder}/key.pem`
}

const passwords = `
passdb {
  driver = static
  args = password=${PASSWORD}
}`

function tokens(folder: string, { mechanism, introspectionUrl }: NonNullable<Options['oauth']>) {
  const file = path.join(folder, 'oauth2.conf')
  writeFileSync(
    file,
    `
introspection_mode = post
introspection_url = ${introspectionUrl}
username_attribute = username
active_attribute = active
active_value = true
`,
  )
  return `
auth_mechanisms = ${mechanism}
passdb {
  driver = oauth2
  mechanisms = ${mechanism}
  args = ${file}
}`
}
