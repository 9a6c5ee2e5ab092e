import { open } from 'node:fs/promises'

import { syncTurns } from './syncTurns'

const waiting = new Map<string, Promise<void>>()

/** A new name is safe on disk once its folder is. Who comes while one waits its turn shares it. */
export function syncFolder(folder: string): Promise<void> {
  const next = waiting.get(folder) ?? syncTurns.runExclusive(() => syncNow(folder))
  waiting.set(folder, next)
  return next
}

async function syncNow(folder: string): Promise<void> {
  waiting.delete(folder)
  const handle = await open(folder)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
