import { afterEach, describe, expect, it } from '@jest/globals'
import { once } from 'node:events'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'

import { scanWithClamd } from '@/files/scanWithClamd'

let server: Server | undefined
afterEach(() => void server?.close())

/** A server that does as told with whatever comes, in place of a scanner in some state. */
async function serve(answer: (socket: Socket, received: () => Buffer) => void): Promise<string> {
  server = createServer((socket) => {
    const chunks: Buffer[] = []
    socket.on('error', () => {})
    socket.on('data', (chunk) => {
      chunks.push(chunk)
      answer(socket, () => Buffer.concat(chunks))
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** The content of the stream once all of it is here. */
function streamed(received: Buffer): Buffer | undefined {
  const command = 'zINSTREAM\0'
  expect(received.subarray(0, command.length).toString()).toBe(command)
  const parts: Buffer[] = []
  for (let at = command.length; at + 4 <= received.length;) {
    const size = received.readUInt32BE(at)
    if (size === 0) return Buffer.concat(parts)
    parts.push(received.subarray(at + 4, at + 4 + size))
    at += 4 + size
  }
  return undefined
}

const replying = (reply: string) =>
  serve((socket, received) => {
    if (streamed(received())) socket.end(reply)
  })

const content = Buffer.from('some content')

describe('a scan', () => {
  it.each([0, 1, 300_000])('should send all of %d bytes', async (size) => {
    const sent = Buffer.alloc(size, 'x')
    let got: Buffer | undefined
    const url = await serve((socket, received) => {
      got = streamed(received())
      if (got) socket.end('stream: OK\0')
    })
    expect(await scanWithClamd(url, sent)).toEqual({ state: 'clean' })
    expect(got!.equals(sent)).toBe(true)
  })

  it('should name what was found', async () => {
    const url = await replying('stream: Win.Test.EICAR_HDB-1 FOUND\0')
    expect(await scanWithClamd(url, content)).toEqual({
      state: 'infected',
      signature: 'Win.Test.EICAR_HDB-1',
    })
  })

  it('should read a reply that comes in pieces', async () => {
    const url = await serve((socket, received) => {
      if (!streamed(received())) return
      socket.write('stream: Eic')
      setImmediate(() => socket.end('ar FOUND\0'))
    })
    expect(await scanWithClamd(url, content)).toMatchObject({ signature: 'Eicar' })
  })

  it.each([
    ['stream: OK', 'unexpected reply'],
    ['stream: OK FOUN', 'unexpected reply'],
    ['OK\0', 'unexpected reply'],
    ["stream: Can't allocate memory ERROR\0", 'unexpected reply'],
    ['UNKNOWN COMMAND\0', 'unexpected reply'],
    ['', 'no reply'],
    ['x'.repeat(10_000), 'unexpected reply'],
  ])('should take %j for no verdict', async (reply, message) => {
    await expect(scanWithClamd(await replying(reply), content)).rejects.toThrow(message)
  })

  it('should understand that the file is too large for the scanner, however early it says so', async () => {
    const url = await serve((socket) => socket.end('INSTREAM size limit exceeded. ERROR\0'))
    await expect(scanWithClamd(url, Buffer.alloc(5_000_000))).rejects.toThrow('size limit')
  })

  it('should not wait for ever', async () => {
    const url = await serve(() => {})
    await expect(scanWithClamd(url, content, 50)).rejects.toThrow('timeout')
  })

  it('should say that nobody listens, on a port and on a socket', async () => {
    const url = await serve(() => {})
    server!.close()
    await expect(scanWithClamd(url, content)).rejects.toThrow('ECONNREFUSED')
    await expect(scanWithClamd('unix:/nowhere/clamd.sock', content)).rejects.toThrow('ENOENT')
  })
})
