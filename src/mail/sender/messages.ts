import type { SendMailOptions, SentMessageInfo } from 'nodemailer'

import type { SmtpEnv } from './smtpTransport'

/** The first thing that a sender is told; it then says in its turn that it is ready. */
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

/** What a sender is told of each mail, and what it answers: `n` says which one that is. */
export type Order = { n: number; mail: SenderMail }
export type Report = { n: number } & Outcome
