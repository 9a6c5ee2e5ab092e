import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

/** A real mail server on loopback that keeps the Message-ID of every mail that it accepted. */
export async function openMailbox(onAccepted?: (messageId: string) => void): Promise<{
  url: string
  messageIds: string[]
  close: () => Promise<void>
}> {
  const messageIds: string[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: (stream, _session, callback) => {
      let raw = ''
      stream.on('data', (data: Buffer) => (raw += data.toString()))
      stream.on('end', () => {
        const messageId = /^Message-ID:\s*(\S+)/im.exec(raw)?.[1] ?? 'none'
        messageIds.push(messageId)
        onAccepted?.(messageId)
        callback()
      })
    },
  })
  // A sender that is killed in the middle of a mail is what this is for.
  server.on('error', () => {})
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    messageIds,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
