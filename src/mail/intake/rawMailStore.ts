import { Mutex } from 'async-mutex'
import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Readable } from 'node:stream'

import { syncFolder } from '@/files/syncFolder'

const FOLDER = 'incoming-mail'
/** Longer than any mail takes to arrive. */
const STALE_MS = 60 * 60_000

export type RawMail = { sha256: string; size: number }
type RawContent = AsyncIterable<Uint8Array> | Iterable<Uint8Array>

/** Every mail as it arrived, byte for byte, in a file named for its content. */
export function rawMailStore(dataDir: string) {
  const folder = path.join(dataDir, FOLDER)
  const fileOf = (sha256: string) => path.join(folder, `${sha256}.eml`)
  return {
    /** Once this resolves, no loss of power takes the mail away. */
    async keep(content: RawContent): Promise<RawMail> {
      await mkdir(folder, { recursive: true })
      const part = path.join(folder, `${randomUUID()}.part`)
      try {
        const mail = await write(part, content)
        await rename(part, fileOf(mail.sha256))
        await syncNames(folder)
        return mail
      } finally {
        await rm(part, { force: true })
      }
    },
    /** At most the first `limit` bytes: nobody's mail may fill the memory. */
    async read(sha256: string, limit: number): Promise<Uint8Array> {
      const file = await open(fileOf(sha256))
      try {
        const { size } = await file.stat()
        const buffer = Buffer.alloc(Math.min(size, limit))
        const { bytesRead } = await file.read(buffer, 0, buffer.length, 0)
        return buffer.subarray(0, bytesRead)
      } finally {
        await file.close()
      }
    },
    stream: (sha256: string): Readable => createReadStream(fileOf(sha256)),
    /** Takes away what processes left half written that were killed. */
    async tidy(): Promise<void> {
      await mkdir(folder, { recursive: true })
      const parts = (await readdir(folder)).filter((name) => name.endsWith('.part'))
      for (const file of parts.map((name) => path.join(folder, name))) {
        if (await isStale(file)) await rm(file, { force: true })
      }
    },
  }
}

/**
 * A mailbox is taken many mails at a time, and they go to the disk one after the other: all at once
 * they would take the threads that Node has for files from the commits of the database.
 */
const turns = new Mutex()

const waiting = new Map<string, Promise<void>>()

/** Who comes while one waits its turn shares it. */
function syncNames(folder: string): Promise<void> {
  const sync = () => {
    waiting.delete(folder)
    return syncFolder(folder)
  }
  const next = waiting.get(folder) ?? turns.runExclusive(sync)
  waiting.set(folder, next)
  return next
}

/** Not one that another process writes just now. */
const isStale = (file: string): Promise<boolean> =>
  stat(file).then(
    ({ mtimeMs }) => mtimeMs < Date.now() - STALE_MS,
    () => false,
  )

async function write(file: string, content: RawContent): Promise<RawMail> {
  const hash = createHash('sha256')
  let size = 0
  const handle = await open(file, 'wx', 0o600)
  try {
    for await (const chunk of content) {
      hash.update(chunk)
      size += chunk.length
      await handle.writeFile(chunk)
    }
    await turns.runExclusive(() => handle.sync())
  } finally {
    await handle.close()
  }
  return { sha256: hash.digest('hex'), size }
}
