import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import type { Attachment } from '@/payload-types'

import { api } from '../support/api'
import { bootPayload } from '../support/bootPayload'
import { freePort } from '../support/freePort'
import { signIn } from '../support/signIn'
import { eicar } from './eicar'
import { type Clamd, startClamd } from './startClamd'

let port: number
let clamd: Clamd
let payload: Payload
let stop: () => Promise<void>
let token: string
let req: PayloadRequest

beforeAll(async () => {
  port = await freePort()
  process.env.CLAMD_URL = `tcp://127.0.0.1:${port}`
  clamd = await startClamd(port)
  ;({ payload, stop } = await bootPayload())
  ;({ token } = await signIn(payload, 'desk'))
})
afterAll(async () => {
  await stop()
  await clamd.stop()
})
beforeEach(async () => {
  req = await createLocalReq({}, payload)
})

let made = 0
async function keep(content: Uint8Array): Promise<string> {
  const { keepAttachment } = await import('@/operations/attachments/keepAttachment')
  return keepAttachment({ req, owner: `mail-${++made}`, filename: 'offer.txt', content })
}

async function scanDue(): Promise<void> {
  const { scanAttachments } = await import('@/jobs/scanAttachments')
  while ((await scanAttachments.round(payload)) > 0);
}

const find = (id: string): Promise<Attachment> =>
  payload.findByID({ collection: 'attachments', id, depth: 0 })

async function download(id: string): Promise<number> {
  const { url } = await find(id)
  return (await api(new URL(url!).pathname.replace(/^\/api/, ''), { token })).status
}

it('should lock a file until it is clean', async () => {
  const id = await keep(Buffer.from('An offer'))
  expect([(await find(id)).state, await download(id)]).toEqual(['pending', 409])
  await scanDue()
  const scanned = await find(id)
  expect([scanned.state, await download(id)]).toEqual(['clean', 200])
  expect(scanned.scannedAt).toBeTruthy()
})

it.each([
  ['alone', eicar],
  ['within other text', `Dear desk,\n${eicar}\nKind regards`],
])('should catch EICAR %s, say what it is, and keep it locked', async (_, content) => {
  const id = await keep(Buffer.from(content))
  await scanDue()
  expect(await find(id)).toMatchObject({
    name: 'offer.txt',
    state: 'infected',
    signature: expect.stringContaining('Eicar-Test-Signature'),
  })
  expect(await download(id)).toBe(403)
})

it('should scan a file of the greatest size, and an empty one', async () => {
  const ids = [await keep(Buffer.alloc(10 * 1024 * 1024, 'x')), await keep(new Uint8Array())]
  await scanDue()
  const states = await Promise.all(ids.map(async (id) => (await find(id)).state))
  expect(states).toEqual(['clean', 'clean'])
})

it('should be reached by its socket too, and say when a file is too large for it', async () => {
  const { scanWithClamd } = await import('@/files/scanWithClamd')
  const url = `unix:${clamd.socket}`
  expect(await scanWithClamd(url, Buffer.from(eicar))).toMatchObject({ state: 'infected' })
  await expect(scanWithClamd(url, Buffer.alloc(12 * 1024 * 1024))).rejects.toThrow()
})

it('should scan what came while the scanner was away, or before there was one', async () => {
  await clamd.stop()
  const id = await keep(Buffer.from(eicar))
  const earlier = await keep(Buffer.from('From before'))
  await payload.db.updateOne({
    collection: 'attachments',
    id: earlier,
    data: { state: 'unscanned' },
  })
  await scanDue()
  expect(await find(id)).toMatchObject({ state: 'pending', scanError: 'ECONNREFUSED' })
  expect(await download(id)).toBe(409)

  clamd = await startClamd(port)
  const { scanAttachments } = await import('@/jobs/scanAttachments')
  await scanAttachments.begin!(payload)
  expect((await find(earlier)).state).toBe('pending')
  // Its turn comes.
  const due = { nextScanAt: new Date(0).toISOString() }
  await payload.db.updateOne({ collection: 'attachments', id, data: due })
  await scanDue()
  expect([(await find(id)).state, (await find(earlier)).state]).toEqual(['infected', 'clean'])
})
