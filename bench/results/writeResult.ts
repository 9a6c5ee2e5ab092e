import { writeFileSync } from 'node:fs'
import path from 'node:path'

import { machine } from './machine'

/** Keeps a run in bench/results: a text to read, and its figures; answers the file of the text. */
export function writeResult(kind: string, text: string, figures: object): string {
  const date = new Date().toISOString()
  const on = machine()
  const name = [date.slice(0, 10), kind, slug(on.processor), `${on.cores}-cores`].join('-')
  const file = path.resolve('bench/results', name)
  const about = Object.entries({ date, ...on }).map(([what, value]) => `- ${what}: ${value}`)
  writeFileSync(`${file}.md`, `# ${kind}\n\n${about.join('\n')}\n\n${text}\n`)
  writeFileSync(`${file}.json`, `${JSON.stringify({ date, machine: on, ...figures }, null, 2)}\n`)
  return `${file}.md`
}

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\((r|tm)\)|cpu|processor|@.*$/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
