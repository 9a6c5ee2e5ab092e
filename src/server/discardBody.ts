import type { IncomingMessage } from 'node:http'

const MOST_BYTES = 16 * 1024 * 1024
const MOST_SILENT_SECONDS = 10

/**
 * Reads the rest of a body and throws it away, as long as it comes and is not far too much: a client
 * that is still sending when its connection is closed never reads what it was answered.
 */
export const discardBody = (req: IncomingMessage): Promise<void> =>
  new Promise((resolve) => {
    let bytes = 0
    let silentSeconds = 0
    const done = () => {
      clearInterval(clock)
      req.off('data', count).pause()
      resolve()
    }
    const count = (chunk: Buffer) => {
      silentSeconds = 0
      bytes += chunk.length
      if (bytes > MOST_BYTES) done()
    }
    // Seconds in which this process itself was busy are not counted: what came then is not read yet.
    const clock = setInterval(() => ++silentSeconds >= MOST_SILENT_SECONDS && done(), 1_000)
    req.once('end', done).once('close', done).on('data', count).resume()
  })
