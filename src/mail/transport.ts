import { mkdirSync } from 'node:fs'
import { rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { createTransport, type Transporter } from 'nodemailer'
import type MailMessage from 'nodemailer/lib/mailer/mail-message'
import { parseConnectionUrl } from 'nodemailer/lib/shared/index.js'

import { isLoopback } from '@/domain/isLoopback'
import { milliseconds } from '@/domain/milliseconds'
import type { Env } from '@/env'

import { accessToken, type TokenEnv } from './accessToken'

type MailEnv = Pick<Env, 'DATA_DIR' | 'SMTP_URL'> & TokenEnv

const CONNECT_MS = 20_000
/** RFC 5321, 4.5.3.2.6: who waits less for the answer to a mail sends mails again that were taken. */
const ANSWER_MS = 10 * milliseconds.minute
/** Nodemailer keeps no token; ours are kept until they end. */
const ENDED = 1

/** Mail by SMTP_URL; while it is unset, each mail is a file in DATA_DIR/mail. */
export const mailTransport = (env: MailEnv): Transporter =>
  env.SMTP_URL ? smtp(env.SMTP_URL, env) : files(path.join(env.DATA_DIR, 'mail'))

function smtp(text: string, env: TokenEnv): Transporter {
  const url = new URL(text)
  const options = parseConnectionUrl(text)
  const takesToken = url.username !== '' && url.password === ''
  const transport = createTransport({
    ...options,
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: ANSWER_MS,
    // To another machine no secret goes unencrypted, whatever it, or one in between, says.
    ...(tellsSecret(url) && { requireTLS: true }),
    ...(takesToken && { auth: { type: 'OAuth2', user: options.auth?.user } }),
  })
  if (takesToken) transport.set('oauth2_provision_cb', provideToken(env))
  return transport
}

const tellsSecret = ({ hostname, protocol, username }: URL): boolean =>
  protocol === 'smtp:' && username !== '' && !isLoopback(hostname)

/** As nodemailer asks for a token; a renewed one, when the server did not take the last. */
function provideToken(env: TokenEnv) {
  let token = accessToken(env)
  return (
    _user: string,
    renew: boolean,
    done: (error: Error | null, token?: string, expires?: number) => void,
  ): void => {
    if (renew) token = accessToken(env)
    token().then((given) => done(null, given, ENDED), done)
  }
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
