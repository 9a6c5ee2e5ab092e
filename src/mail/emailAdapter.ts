import { nodemailerAdapter } from '@payloadcms/email-nodemailer'

import type { Env } from '@/env'

import { mailTransport } from './mailTransport'

/** Payload's mail, on our transport. The server is not asked at start: it may be away then. */
export const emailAdapter = (env: Env) =>
  nodemailerAdapter({
    defaultFromAddress: env.MAIL_FROM,
    defaultFromName: 'One Front Door',
    skipVerify: true,
    transport: mailTransport(env),
  })
