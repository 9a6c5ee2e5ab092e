import { createTransport, type Transporter } from 'nodemailer'
import type MailMessage from 'nodemailer/lib/mailer/mail-message'

/** A transport of nodemailer, which takes callbacks, by what promises to send a mail. */
export const promisedTransport = <Info>(
  name: string,
  send: (mail: MailMessage) => Promise<Info>,
): Transporter =>
  createTransport<Info>({
    name,
    version: '1',
    send: (mail, done) => {
      send(mail).then(
        (info) => done(null, info),
        (error: Error) => done(error, undefined as Info),
      )
    },
  })
