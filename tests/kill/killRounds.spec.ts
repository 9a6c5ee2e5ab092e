import { expect, it } from '@jest/globals'

import { compiledServer } from '../support/compiledServer'

import { runKillRounds } from './runKillRounds'

it('should lose and double nothing when it is killed while clients submit', async () => {
  const entry = await compiledServer('kill-test')
  const { acknowledged, losses } = await runKillRounds({ entry, rounds: 2 })
  expect(losses).toEqual([])
  expect(acknowledged).toBeGreaterThan(0)
}, 240_000)
