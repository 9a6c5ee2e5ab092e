import { SMTPServer } from 'smtp-server'

import type { Dovecot } from './startDovecot'

export type Posted = { from: string; to: string; raw: string }

type PostOffice = {
  dovecot: Dovecot
  /** The mailbox of an address, without what follows a plus; others are accepted and forgotten. */
  mailboxes: Record<string, string>
  /** Told of every mail. */
  onMail?: (mail: Posted) => Promise<void>
}

/** A real SMTP server on loopback that puts mail into the mailboxes of Dovecot, as a provider does. */
export async function startPostOffice({ dovecot, mailboxes, onMail }: PostOffice) {
  const posted: Posted[] = []
  const deliver = async (mail: Posted) => {
    posted.push(mail)
    const user = mailboxes[mail.to.replace(/\+[^@]*@/, '@').toLowerCase()]
    if (user) {
      const client = await dovecot.connect(user)
      await client.append('INBOX', Buffer.from(`Return-Path: <${mail.from}>\r\n${mail.raw}`), [])
      await client.logout()
    }
    await onMail?.(mail)
  }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: (stream, { envelope }, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const mail = {
          from: envelope.mailFrom ? envelope.mailFrom.address : '',
          to: envelope.rcptTo[0]!.address,
          raw: Buffer.concat(chunks).toString(),
        }
        deliver(mail).then(() => done(), done)
      })
    },
  })
  server.on('error', () => {})
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as { port: number }
  return {
    url: `smtp://127.0.0.1:${port}`,
    posted,
    deliver,
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}
