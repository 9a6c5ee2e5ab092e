import path from 'node:path'
import type { Transporter } from 'nodemailer'

import type { Env } from '@/env'

import type { TokenEnv } from './accessToken'
import { fileTransport } from './fileTransport'
import { senderTransport } from './sender/senderTransport'

type MailEnv = Pick<Env, 'DATA_DIR' | 'SMTP_URL'> & TokenEnv

/** Mail by SMTP_URL; while it is unset, each mail is a file in DATA_DIR/mail. */
export function mailTransport(env: MailEnv): Transporter {
  const { DATA_DIR, SMTP_URL } = env
  if (!SMTP_URL) return fileTransport(path.join(DATA_DIR, 'mail'))
  // No more than it takes: the other secrets are not for a process that outlives the product.
  return senderTransport({
    DATA_DIR,
    SMTP_URL,
    MAIL_ACCESS_TOKEN: env.MAIL_ACCESS_TOKEN,
    MAIL_OAUTH_CLIENT_ID: env.MAIL_OAUTH_CLIENT_ID,
    MAIL_OAUTH_CLIENT_SECRET: env.MAIL_OAUTH_CLIENT_SECRET,
    MAIL_OAUTH_REFRESH_TOKEN: env.MAIL_OAUTH_REFRESH_TOKEN,
    MAIL_OAUTH_TOKEN_URL: env.MAIL_OAUTH_TOKEN_URL,
  })
}
