import { connect, type Socket } from 'node:net'

/** An answer within this time, or none: clamd itself gives up on a file after two minutes. */
const TIMEOUT_MS = 130_000
/** No reply of clamd is longer. */
const MOST_REPLY = 4_096

export type ScanVerdict = { state: 'clean' } | { state: 'infected'; signature: string }

/** The scanner cannot be asked now, or gave no verdict; the message names no file and no host. */
export class ScanFailed extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'ScanFailed'
  }
}

/** Asks clamd about a content, by its INSTREAM command. Only an explicit `OK` is clean. */
export async function scanWithClamd(
  url: string,
  content: Uint8Array,
  timeoutMs = TIMEOUT_MS,
): Promise<ScanVerdict> {
  return readVerdict(await converse(connect(addressOf(url)), content, timeoutMs))
}

function addressOf(url: string) {
  if (url.startsWith('unix:')) return { path: url.slice('unix:'.length) }
  const { hostname, port } = new URL(url)
  return { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port) }
}

/** Sends everything and waits for the one reply; clamd may reply, and hang up, before it has it all. */
function converse(socket: Socket, content: Uint8Array, timeoutMs: number): Promise<string> {
  return new Promise<string>((resolve, reject) => {
    let reply = ''
    let failure: NodeJS.ErrnoException | undefined
    const timer = setTimeout(() => socket.destroy(new ScanFailed('timeout')), timeoutMs)
    socket.on('data', (data) => {
      reply += data.toString('latin1')
      if (reply.includes('\0') || reply.length > MOST_REPLY) socket.destroy()
    })
    socket.on('error', (error) => (failure = error))
    socket.on('close', () => {
      clearTimeout(timer)
      if (reply) resolve(reply)
      else reject(new ScanFailed(failure?.code ?? failure?.message ?? 'no reply'))
    })
    socket.write('zINSTREAM\0')
    socket.write(sizeOf(content.byteLength))
    if (content.byteLength > 0) {
      socket.write(content)
      socket.write(sizeOf(0))
    }
  })
}

/** The size of the chunk that follows, as clamd wants it; 0 ends the stream. */
function sizeOf(bytes: number): Uint8Array {
  const size = new Uint8Array(4)
  new DataView(size.buffer).setUint32(0, bytes)
  return size
}

function readVerdict(reply: string): ScanVerdict {
  const [, outcome = ''] = /^stream: ([^\0]*)\0$/.exec(reply) ?? []
  if (outcome === 'OK') return { state: 'clean' }
  const [, signature] = /^(.{1,200}) FOUND$/.exec(outcome) ?? []
  if (signature) return { state: 'infected', signature }
  if (/size limit exceeded/i.test(reply)) throw new ScanFailed('size limit of the scanner')
  throw new ScanFailed('unexpected reply')
}
