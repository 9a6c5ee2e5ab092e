import path from 'node:path'

import { attachmentsDirectory } from './attachmentsDirectory'

const STORED_NAME = /^[0-9a-f-]{36,64}$/

/** The file of a stored name; it throws for what is no such name. */
export function attachmentPath(storedName: string): string {
  if (!STORED_NAME.test(storedName)) throw new Error('Not the name of a stored attachment')
  return path.join(attachmentsDirectory, storedName)
}
