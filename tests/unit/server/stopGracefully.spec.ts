import { expect, it } from '@jest/globals'
import { once } from 'node:events'
import { createServer, get } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Payload } from 'payload'

import { stopGracefully } from '@/server/stopGracefully'

it('should end what is unattended while a request is in flight, and the database last', async () => {
  const steps: string[] = []
  let answer = () => {}
  const server = createServer((_req, res) => {
    answer = () => void res.end()
  }).listen(0)
  await once(server, 'listening')
  const asked = get({ port: (server.address() as AddressInfo).port, agent: false })
  await once(server, 'request')
  // The request ends only after the rest does.
  const stop = async () => {
    steps.push('unattended')
    answer()
  }
  const payload = {
    logger: { info: () => {} },
    destroy: async () => void steps.push('database'),
  } as unknown as Payload
  const state = { pagesReady: true, stopping: false }
  const answered = once(asked, 'response')
  await stopGracefully({ server, payload, unattended: [{ stop }], state })
  await answered
  expect(steps).toEqual(['unattended', 'database'])
  expect(state.stopping).toBe(true)
})
