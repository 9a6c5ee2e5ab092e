import { mkdirSync } from 'node:fs'
import { rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { createTransport, type Transporter } from 'nodemailer'
import type MailMessage from 'nodemailer/lib/mailer/mail-message'

import { isLoopback } from '@/domain/isLoopback'
import type { Env } from '@/env'

type MailEnv = Pick<Env, 'DATA_DIR' | 'SMTP_URL'>

const TIMEOUT_MS = 20_000

/** Mail by SMTP_URL; while it is unset, each mail is a file in DATA_DIR/mail. */
export const mailTransport = (env: MailEnv): Transporter =>
  env.SMTP_URL ? smtp(env.SMTP_URL) : files(path.join(env.DATA_DIR, 'mail'))

/** By parameters of the URL: beside a URL, nodemailer leaves every other option out. */
function smtp(text: string): Transporter {
  const url = new URL(text)
  const { hostname, password, protocol, searchParams } = url
  for (const name of ['connectionTimeout', 'greetingTimeout', 'socketTimeout']) {
    searchParams.set(name, String(TIMEOUT_MS))
  }
  // To another machine no password goes unencrypted, whatever it, or one in between, says.
  if (protocol === 'smtp:' && password && !isLoopback(hostname)) {
    searchParams.set('requireTLS', 'true')
  }
  return createTransport(url.href)
}

const files = (folder: string): Transporter =>
  createTransport<{ messageId: string }>({
    name: 'files',
    version: '1',
    send: (mail, done) => {
      writeMessage(folder, mail).then(
        (messageId) => done(null, { messageId }),
        (error: Error) => done(error, { messageId: '' }),
      )
    },
  })

/** Written beside its final name first: a reader of the folder never sees half a mail. */
async function writeMessage(folder: string, { message }: MailMessage): Promise<string> {
  const messageId = message.messageId()
  const file = path.join(folder, `${messageId.replace(/[^\w.@-]/g, '')}.eml`)
  mkdirSync(folder, { recursive: true })
  await writeFile(`${file}.part`, await build(message))
  await rename(`${file}.part`, file)
  return messageId
}

const build = (message: MailMessage['message']): Promise<Buffer> =>
  new Promise((resolve, reject) =>
    message.build((error, bytes) => (error ? reject(error) : resolve(bytes))),
  )
