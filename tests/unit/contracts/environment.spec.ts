import { expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'

import { environment } from '@/contracts/environment'

/** How the product is started says that, and nobody sets it. */
const OF_THE_START = 'NODE_ENV'
const variables = Object.keys(environment.shape).filter((name) => name !== OF_THE_START)

it('should have an example of every variable, with its default', () => {
  const defaults = environment.parse({}) as Record<string, unknown>
  const lines = readFileSync('.env.example', 'utf8').matchAll(/^([A-Z_]+)=(.*)$/gm)
  const example = [...lines].map(([, name, value]) => [name, value])
  expect(Object.fromEntries(example)).toEqual(
    Object.fromEntries(variables.map((name) => [name, String(defaults[name] ?? '')])),
  )
})

it('should be passed on by compose.yaml, but for where the data is', () => {
  const passedOn = readFileSync('compose.yaml', 'utf8').matchAll(/^ +([A-Z_]+): \$\{\1\b/gm)
  const names = new Set([...passedOn].map(([, name]) => name))
  const own = ['DATABASE_URL', 'DATA_DIR', 'PORT']
  expect([...names, ...own].toSorted()).toEqual(variables.toSorted())
})
