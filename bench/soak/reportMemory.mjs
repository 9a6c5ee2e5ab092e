// Loaded into the product by the soak: tells its memory to the parent process.
import { readFileSync } from 'node:fs'

const EVERY_MS = 5_000

/**
 * What the process holds for itself, in bytes (Linux). The rest of its resident memory is of files:
 * mostly of the database, which is mapped and grows with its content, and of which the system takes
 * back what it needs.
 */
function anonymous() {
  const [, kib] = /^RssAnon:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))
  return Number(kib) * 1024
}

setInterval(
  () => process.send?.({ ...process.memoryUsage(), anonymous: anonymous() }),
  EVERY_MS,
).unref()
// Else the channel alone would keep a stopping server alive.
process.channel?.unref()
