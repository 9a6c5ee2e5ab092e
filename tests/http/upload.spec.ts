import { afterAll, beforeAll, expect, it } from '@jest/globals'
import sharp from 'sharp'

import { administrator, administratorHeader } from '../support/administrator'
import { serveApp } from '../support/serveApp'

let app: Awaited<ReturnType<typeof serveApp>>
let staff: Record<string, string>
let png: Buffer

beforeAll(async () => {
  app = await serveApp()
  await administrator(app.payload)
  staff = await administratorHeader(app.url)
  png = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#0b5' } })
    .png()
    .toBuffer()
})
afterAll(() => app.stop())

function upload(headers: Record<string, string>, bytes: Buffer = png) {
  const body = new FormData()
  body.set('_payload', JSON.stringify({ alt: 'A green field' }))
  body.set('file', new Blob([new Uint8Array(bytes)], { type: 'image/png' }), 'field.png')
  return fetch(`${app.url}/api/media`, { method: 'POST', body, headers })
}

it('should carry an image in by a form, and out again byte for byte', async () => {
  const response = await upload(staff)
  const { doc } = (await response.json()) as { doc: { url: string; mimeType: string } }
  expect([response.status, doc.mimeType]).toEqual([201, 'image/png'])
  const image = await fetch(new URL(new URL(doc.url, app.url).pathname, app.url))
  expect(image.status).toBe(200)
  expect(Buffer.from(await image.arrayBuffer()).equals(png)).toBe(true)
})

it('should take no file from a visitor', async () => {
  expect((await upload({})).status).toBe(403)
})

it('should refuse a file that is larger than 25 MiB', async () => {
  expect((await upload(staff, Buffer.alloc(26 * 1024 * 1024))).status).toBe(413)
})
