import { writeFileSync } from 'node:fs'
import path from 'node:path'

import { freePort } from '../../tests/support/freePort'

import { ServerProcess } from './serverProcess'

/** Bare Express: `answers` by their paths from memory, and `POST /append`. */
export async function startReferences(
  folder: string,
  answers: Record<string, string>,
): Promise<ServerProcess> {
  const port = await freePort()
  const file = path.join(folder, 'answers.json')
  writeFileSync(file, JSON.stringify(answers))
  return ServerProcess.start({
    name: 'express',
    args: [
      ...['--import', 'tsx', 'bench/references/server.ts'],
      ...[String(port), file, path.join(folder, 'appended.jsonl')],
    ],
    env: {},
    port,
    probe: Object.keys(answers)[0]!,
    logFile: path.join(folder, 'express.log'),
  })
}
