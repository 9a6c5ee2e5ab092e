import type { FileHandle } from 'node:fs/promises'

/** Appends lines to a file; whoever comes while the disk is busy shares the next write and fsync. */
export function groupCommit(file: FileHandle): (line: string) => Promise<void> {
  let waiting: string[] = []
  let last: Promise<void> = Promise.resolve()
  let next: Promise<void> | undefined

  const commit = async () => {
    const lines = waiting
    waiting = []
    next = undefined
    await file.appendFile(lines.join(''))
    await file.datasync()
  }
  return (line) => {
    waiting.push(`${line}\n`)
    if (!next) last = next = last.then(commit)
    return next
  }
}
