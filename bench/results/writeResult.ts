import { writeFileSync } from 'node:fs'
import path from 'node:path'

import { commit } from './commit'
import { machine } from './machine'
import { resultName } from './resultName'

/** As of the start: a run takes long, and others commit meanwhile. */
const atStart = commit()

type Figures = { minutes?: number; sizes?: number[]; [figure: string]: unknown }

/** Keeps a run in bench/results: a text to read, and its figures; answers the file of the text. */
export function writeResult(kind: string, text: string, figures: Figures): string {
  const date = new Date().toISOString()
  const on = machine()
  const file = path.resolve('bench/results', resultName({ kind, date, on, figures }))
  const about = Object.entries({ date, commit: atStart, ...on })
  const lines = about.map(([what, value]) => `- ${what}: ${value}`)
  const kept = { date, commit: atStart, machine: on, ...figures }
  writeFileSync(`${file}.md`, `# ${kind}\n\n${lines.join('\n')}\n\n${text}\n`)
  writeFileSync(`${file}.json`, `${JSON.stringify(kept, null, 2)}\n`)
  return `${file}.md`
}
