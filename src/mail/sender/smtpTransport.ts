import { createTransport, type Transporter } from 'nodemailer'
import { parseConnectionUrl } from 'nodemailer/lib/shared/index.js'

import { isLoopback } from '@/domain/isLoopback'
import { milliseconds } from '@/domain/milliseconds'

import { accessToken, type TokenEnv } from '../accessToken'

export type SmtpEnv = TokenEnv & { SMTP_URL: string }

const CONNECT_MS = 20_000
/** RFC 5321, 4.5.3.2.6: who waits less for the answer to a mail sends mails again that were taken. */
const ANSWER_MS = 10 * milliseconds.minute
/** Nodemailer keeps no token; ours are kept until they end. */
const ENDED = 1

/** Hands mail in at SMTP_URL. */
export function smtpTransport(env: SmtpEnv): Transporter {
  const url = new URL(env.SMTP_URL)
  const options = parseConnectionUrl(env.SMTP_URL)
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
