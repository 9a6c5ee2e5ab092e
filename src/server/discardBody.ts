import type { IncomingMessage } from 'node:http'

const MOST_BYTES = 16 * 1024 * 1024
const LONGEST_PAUSE_MS = 10_000

/**
 * Reads the rest of a body and throws it away, as long as it comes and is not far too much: a client
 * that is still sending when its connection is closed never reads what it was answered.
 */
export const discardBody = (req: IncomingMessage): Promise<void> =>
  new Promise((resolve) => {
    let bytes = 0
    const done = () => {
      clearTimeout(timer)
      req.off('data', count).pause()
      resolve()
    }
    const count = (chunk: Buffer) => {
      timer.refresh()
      bytes += chunk.length
      if (bytes > MOST_BYTES) done()
    }
    const timer = setTimeout(done, LONGEST_PAUSE_MS)
    req.once('end', done).once('close', done).on('data', count).resume()
  })
