import { expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'

// The compiled code that the build keeps is taken by no start with other flags.
it('should start a container as `npm start` does, and say so to whoever runs it otherwise', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Record<'start', string>
  }
  const command = scripts.start.replace('scripts/start.mjs', 'dist/server.js')
  const [, words] = /\nCMD (\[.+\])\n/.exec(readFileSync('Dockerfile', 'utf8'))!
  expect((JSON.parse(words!) as string[]).join(' ')).toBe(command)
  expect(readFileSync('docs/operate.md', 'utf8')).toContain(`\`NODE_ENV=production ${command}\``)
})
