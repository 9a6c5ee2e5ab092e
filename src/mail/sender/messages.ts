import type { SendMailOptions, SentMessageInfo } from 'nodemailer'

import type { SmtpEnv } from './smtpTransport'

/** The first thing that a sender is told. */
export type SenderEnv = SmtpEnv & { DATA_DIR: string }

/** A mail for nodemailer, and the row that its way is noted by, if it has one. */
export type SenderMail = SendMailOptions & { noteAs?: string }

/** As much of nodemailer's error as anybody goes by. */
export type Refusal = {
  message: string
  code?: string
  command?: string
  response?: string
  responseCode?: number
}

export type Outcome = { info: SentMessageInfo } | { refusal: Refusal }

/** What a sender is told of each mail, and what it tells: `n` says which one that is. */
export type HandIn = { n: number; mail: SenderMail }
export type HandedIn = { n: number } & Outcome
