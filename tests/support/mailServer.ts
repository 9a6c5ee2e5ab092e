import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'

export type Received = { from: string; to: string[]; mail: Email }

/** A real SMTP server on loopback that keeps what it accepts. */
export async function startMailServer({ port = 0 } = {}) {
  const received: Received[] = []
  /** Set to refuse recipients with this SMTP reply code, and in these words. */
  const refusal: { code?: number; words?: string } = {}
  /** Set to refuse everybody who connects with this code. */
  const closed: { code?: number } = {}
  /** Set to have mails wait for their acceptance until this has come. */
  const hold: { until?: Promise<void> } = {}
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onConnect: (_session, done) =>
      done(
        closed.code ? Object.assign(new Error('No service'), { responseCode: closed.code }) : null,
      ),
    onRcptTo: (_address, _session, done) =>
      done(
        refusal.code
          ? Object.assign(new Error(refusal.words ?? 'Refused'), { responseCode: refusal.code })
          : null,
      ),
    onData: (stream, { envelope }, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        PostalMime.parse(Buffer.concat(chunks)).then(async (mail) => {
          received.push({
            from: envelope.mailFrom ? envelope.mailFrom.address : '',
            to: envelope.rcptTo.map(({ address }) => address),
            mail,
          })
          await hold.until
          done()
        }, done)
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const address = server.server.address() as { port: number }
  return {
    port: address.port,
    url: `smtp://127.0.0.1:${address.port}`,
    received,
    refusal,
    closed,
    hold,
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}

export type MailServer = Awaited<ReturnType<typeof startMailServer>>
