import path from 'node:path'
import type { Transporter } from 'nodemailer'

import type { Env } from '@/env'

import type { TokenEnv } from './accessToken'
import { fileTransport } from './fileTransport'
import { senderTransport } from './sender/senderTransport'

type MailEnv = Pick<Env, 'DATA_DIR' | 'SMTP_URL'> & TokenEnv

/** Mail by SMTP_URL; while it is unset, each mail is a file in DATA_DIR/mail. */
export const mailTransport = ({ SMTP_URL, ...env }: MailEnv): Transporter =>
  SMTP_URL ? senderTransport({ ...env, SMTP_URL }) : fileTransport(path.join(env.DATA_DIR, 'mail'))
