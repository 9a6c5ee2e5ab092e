import { type FileHandle, open } from 'node:fs/promises'

/** What all open files have in common, which Node does not name. */
export async function fileHandlePrototype(): Promise<FileHandle> {
  const file = await open('package.json')
  await file.close()
  return Object.getPrototypeOf(file) as FileHandle
}
