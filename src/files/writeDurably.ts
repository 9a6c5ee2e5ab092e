import { randomUUID } from 'node:crypto'
import { mkdir, open, rename } from 'node:fs/promises'
import path from 'node:path'

import { syncFolder } from './syncFolder'

/**
 * Writes a file so that a crash leaves all of it or nothing, and once this returns, all of it: the
 * bytes and then the name are on disk. Only the product's own account may read it.
 */
export async function writeDurably(file: string, content: Uint8Array): Promise<void> {
  const directory = path.dirname(file)
  await mkdir(directory, { recursive: true, mode: 0o700 })
  const draft = `${file}.${randomUUID()}.part`
  await writeAndSync(draft, content)
  await rename(draft, file)
  await syncFolder(directory)
}

async function writeAndSync(file: string, content: Uint8Array): Promise<void> {
  const handle = await open(file, 'wx', 0o600)
  try {
    await handle.writeFile(content)
    await handle.sync()
  } finally {
    await handle.close()
  }
}
