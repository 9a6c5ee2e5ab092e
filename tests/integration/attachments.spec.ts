import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import sharp from 'sharp'

import type { AttachmentState } from '@/domain/attachments/attachmentStates'
import { attachmentPath } from '@/files/attachmentPath'
import { attachmentsDirectory } from '@/files/attachmentsDirectory'
import { followScanner } from '@/operations/attachments/followScanner'
import { keepAttachment } from '@/operations/attachments/keepAttachment'
import { keepAttachments } from '@/operations/attachments/keepAttachments'
import { scanAttachment } from '@/operations/attachments/scanAttachment'
import type { Attachment } from '@/payload-types'

import { api } from '../support/api'
import { bootPayload } from '../support/bootPayload'
import { freePort } from '../support/freePort'
import { signIn } from '../support/signIn'

type Person = Awaited<ReturnType<typeof signIn>>

const MIB = 1024 * 1024
const HTML = Buffer.from('<html><script>alert(1)</script></html>')

let payload: Payload
let stop: () => Promise<void>
let req: PayloadRequest
let people: Record<'desk' | 'editor' | 'otherOwner' | 'owner' | 'verifier', Person>
let enquiry: string

beforeAll(async () => {
  ;({ payload, stop } = await bootPayload())
  people = {
    desk: await signIn(payload, 'desk'),
    editor: await signIn(payload, 'editor'),
    owner: await signIn(payload, 'owner'),
    otherOwner: await signIn(payload, 'owner'),
    verifier: await signIn(payload, 'verifier'),
  }
  enquiry = await newEnquiry('mine', people.owner.id)
})
afterAll(() => stop())
beforeEach(async () => {
  req = await createLocalReq({}, payload)
})

/** Straight to the database: the ways of an enquiry are another test's. */
async function newEnquiry(reference: string, owner: string): Promise<string> {
  const { id } = await payload.db.create({
    collection: 'enquiries',
    data: {
      reference,
      message: reference,
      channel: 'phone',
      language: 'en',
      stage: 'received',
      status: 'ongoing',
      ball: 'ours',
      classification: 'genuine',
      receivedAt: '2026-01-05T10:00:00.000Z',
      owner,
    },
  })
  return String(id)
}

const find = (id: string): Promise<Attachment> =>
  payload.findByID({ collection: 'attachments', id, depth: 0 })

const rows = async () => (await payload.count({ collection: 'attachments' })).totalDocs

const setState = (id: string, state: AttachmentState) =>
  payload.db.updateOne({ collection: 'attachments', id, data: { state } })

async function upload(
  person: Person | undefined,
  { name, type, content }: { name: string; type: string; content: Uint8Array },
  { id, ...data }: { id?: string; enquiry?: string; [field: string]: unknown } = { enquiry },
) {
  const { handleEndpoints } = await import('payload')
  const { default: config } = await import('@payload-config')
  const body = new FormData()
  body.set('_payload', JSON.stringify(data))
  body.set('file', new Blob([new Uint8Array(content)], { type }), name)
  // With the length that a browser sends; Payload reads no body without one.
  const form = new Request('http://localhost:3000', { method: 'POST', body })
  const bytes = await form.arrayBuffer()
  const response = await handleEndpoints({
    config,
    request: new Request(`http://localhost:3000/api/attachments${id ? `/${id}` : ''}`, {
      method: id ? 'PATCH' : 'POST',
      headers: {
        'Content-Type': form.headers.get('content-type')!,
        'Content-Length': String(bytes.byteLength),
        ...(person && { Authorization: `JWT ${person.token}` }),
      },
      body: bytes,
    }),
  })
  return { status: response.status, body: await response.json() }
}

const pathOf = ({ url }: Attachment) => new URL(url!, 'http://x').pathname.replace(/^\/api/, '')
const download = async (id: string, person?: Person, language = 'en') =>
  api(pathOf(await find(id)), {
    token: person?.token,
    headers: { 'Accept-Language': language },
  })

describe('a file that came with a mail', () => {
  it('should be kept, with the type of its content and a safe name', async () => {
    const id = await keepAttachment({
      req,
      owner: 'mail-1',
      enquiry,
      filename: '../견적서\u202Efdp.exe',
      contentType: 'image/png',
      content: HTML,
    })
    const kept = await find(id)
    expect(kept).toMatchObject({
      enquiry,
      name: '_견적서fdp.exe',
      mimeType: 'text/html',
      filesize: HTML.byteLength,
      state: 'unscanned',
    })
    expect(readFileSync(attachmentPath(kept.filename!)).equals(HTML)).toBe(true)
    expect(kept.url).not.toContain('exe')
  })

  it('should be kept once, however often it is offered, and be told from others', async () => {
    const file = { req, owner: 'mail-2', filename: 'a.txt', content: Buffer.from('one') }
    const id = await keepAttachment({ ...file, enquiry })
    const before = await rows()
    expect(await keepAttachment({ ...file, enquiry })).toBe(id)
    expect(await rows()).toBe(before)
    const others = [
      await keepAttachment({ ...file, enquiry, owner: 'mail-3' }),
      await keepAttachment({ ...file, enquiry, filename: 'b.txt' }),
      await keepAttachment({ ...file, enquiry, content: Buffer.from('two') }),
    ]
    expect(new Set([id, ...others]).size).toBe(4)
  })

  it('should be kept once when two processes come upon it at once', async () => {
    const { systemRequest } = await import('@/operations/systemRequest')
    const before = await rows()
    const file = { owner: 'mail-8', enquiry, filename: 'a.txt', content: Buffer.from('both') }
    const keep = async () => keepAttachment({ ...file, req: await systemRequest(payload) })
    const [id, ...ids] = await Promise.all([keep(), keep(), keep()])
    expect(ids).toEqual([id, id])
    expect(await rows()).toBe(before + 1)
  })

  it('should be found again in the trash, rather than kept anew', async () => {
    const file = { req, owner: 'mail-4', enquiry, filename: 'a.txt', content: Buffer.from('x') }
    const id = await keepAttachment(file)
    const { status } = await api(`/attachments/${id}`, {
      method: 'DELETE',
      token: people.desk.token,
    })
    expect(status).toBe(200)
    expect(await keepAttachment(file)).toBe(id)
  })

  it('should be the desk’s alone until its enquiry is known', async () => {
    const file = { req, owner: 'mail-5', filename: 'a.txt', content: Buffer.from('early') }
    const id = await keepAttachment(file)
    expect((await download(id, people.owner)).status).toBe(403)
    expect((await download(id, people.desk)).status).toBe(200)
    expect(await keepAttachment({ ...file, enquiry })).toBe(id)
    expect((await download(id, people.owner)).status).toBe(200)
    // Another enquiry does not take it away.
    await keepAttachment({ ...file, enquiry: await newEnquiry('later', people.otherOwner.id) })
    expect((await find(id)).enquiry).toBe(enquiry)
  })

  it('should leave nothing but its name when it is too large', async () => {
    const content = Buffer.alloc(10 * MIB + 1)
    const id = await keepAttachment({
      req,
      owner: 'mail-6',
      enquiry,
      filename: 'film.mp4',
      content,
    })
    const noted = await find(id)
    expect(noted).toMatchObject({ name: 'film.mp4', state: 'too-large', filesize: 10 * MIB + 1 })
    expect(existsSync(attachmentPath(noted.filename!))).toBe(false)
    expect((await download(id, people.desk)).status).toBe(404)
  })

  it('should be kept within the limits of the whole mail, and the rest be noted', async () => {
    const files = Array.from({ length: 130 }, (_, index) => ({
      filename: `${index}.txt`,
      content: Buffer.from('same'),
    }))
    const ids = await keepAttachments({ req, owner: 'mail-7', enquiry, files })
    expect(ids).toHaveLength(100)
    const states = await Promise.all([0, 19, 20, 99].map(async (index) => find(ids[index]!)))
    expect(states.map(({ state }) => state)).toEqual([
      'unscanned',
      'unscanned',
      'too-many',
      'too-many',
    ])
    expect(await keepAttachments({ req, owner: 'mail-7', enquiry, files })).toEqual(ids)
  })
})

describe('a file that staff upload', () => {
  it('should be stored byte for byte, with what the product finds out about it', async () => {
    const gif = await sharp({ create: { width: 4, height: 4, channels: 3, background: '#0b5' } })
      .gif()
      .toBuffer()
    const { status, body } = await upload(people.owner, {
      name: 'page.html',
      type: 'text/html',
      content: gif,
    })
    expect([status, body.doc.mimeType, body.doc.name]).toEqual([201, 'image/gif', 'page.html'])
    const answer = await find(body.doc.id)
    expect(readFileSync(attachmentPath(answer.filename!)).equals(gif)).toBe(true)
  })

  it('should take no word of the uploader for what the product finds out', async () => {
    const victim = await find(
      await keepAttachment({ req, owner: 'm', enquiry, filename: 'v', content: HTML }),
    )
    const { body } = await upload(
      people.desk,
      { name: 'a.txt', type: 'text/plain', content: Buffer.from('mine') },
      {
        enquiry,
        name: 'x',
        state: 'clean',
        filename: victim.filename,
        url: victim.url,
        mimeType: 'image/png',
        sha256: 'x',
      },
    )
    expect(body.doc).toMatchObject({ name: 'a.txt', state: 'unscanned', mimeType: 'text/plain' })
    expect(body.doc.filename).not.toBe(victim.filename)
    const { body: changed } = await api(`/attachments/${victim.id}`, {
      method: 'PATCH',
      token: people.desk.token,
      body: { state: 'clean', filename: 'x', name: 'x', description: 'Seen' },
    })
    expect(changed.doc).toMatchObject({
      state: 'unscanned',
      name: 'v',
      filename: victim.filename,
      description: 'Seen',
    })
  })

  it('should be refused when it is too large, in the reader’s language, and leave nothing', async () => {
    const before = readdirSync(attachmentsDirectory).length
    const content = Buffer.alloc(10 * MIB + 1)
    const { status, body } = await upload(people.desk, { name: 'a', type: 'text/plain', content })
    expect([status, JSON.stringify(body)]).toEqual([400, expect.stringContaining('at most 10 MB')])
    expect(readdirSync(attachmentsDirectory)).toHaveLength(before)
  })

  it.each([
    ['a visitor', undefined, 403],
    ['an editor', 'editor', 403],
    ['the owner of another theme', 'otherOwner', 404],
  ] as const)('should be refused from %s, and leave nothing', async (_, person, refused) => {
    const before = readdirSync(attachmentsDirectory).length
    const file = { name: 'a.txt', type: 'text/plain', content: Buffer.from('a') }
    expect((await upload(person && people[person], file)).status).toBe(refused)
    expect(readdirSync(attachmentsDirectory)).toHaveLength(before)
  })

  it('should be required, with an enquiry, and never change', async () => {
    const token = people.desk.token
    expect((await api('/attachments', { token, body: { enquiry } })).status).toBe(400)
    const file = { name: 'a.txt', type: 'text/plain', content: Buffer.from('a') }
    expect((await upload(people.desk, file, {})).status).toBe(400)
    const { body } = await upload(people.desk, file)
    const other = { ...file, content: Buffer.from('b') }
    expect((await upload(people.desk, other, { id: body.doc.id })).status).toBe(400)
    const { filename } = await find(body.doc.id)
    expect(readFileSync(attachmentPath(filename!), 'utf8')).toBe('a')
    expect((await api(`/attachments/${body.doc.id}/duplicate`, { token, body: {} })).status).toBe(
      404,
    )
  })
})

describe('a download', () => {
  let id: string
  beforeEach(async () => {
    const file = { owner: 'mail-9', enquiry, filename: '견적서 "1".html', content: HTML }
    id = await keepAttachment({ ...file, req })
    await setState(id, 'clean')
  })

  it('should be private, and nothing that a browser would show or run', async () => {
    const { status, headers, body } = await download(id, people.owner)
    expect([status, body]).toEqual([200, HTML.toString()])
    expect(headers.get('content-disposition')).toBe(
      `attachment; filename="??? _1_.html"; filename*=UTF-8''${encodeURIComponent('견적서 _1_.html')}`,
    )
    expect(headers.get('content-type')).toBe('application/octet-stream')
    expect(headers.get('content-security-policy')).toContain('sandbox')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('cache-control')).toBe('private, no-store')
  })

  it('should be for those alone who may read the enquiry', async () => {
    const answers = await Promise.all(
      [undefined, people.editor, people.otherOwner, people.verifier, people.owner, people.desk].map(
        async (person) => (await download(id, person)).status,
      ),
    )
    expect(answers).toEqual([403, 403, 403, 403, 200, 200])
  })

  it.each([
    ['pending', 409],
    ['infected', 403],
    ['too-large', 404],
    ['too-many', 404],
  ] as const)('should be refused with the reason while it is %s', async (state, refused) => {
    await setState(id, state)
    for (const [language, hint] of [
      ['en', /clean|scan|limit/],
      ['ko', /이상|검사|한도/],
    ] as const) {
      const { status, body, headers } = await download(id, people.desk, language)
      expect([status, body.status, body.state]).toEqual([refused, refused, state])
      expect(body.detail).toMatch(hint)
      expect(headers.get('content-type')).toContain('application/problem+json')
      expect(headers.get('cache-control')).toBe('private, no-store')
    }
    expect((await download(id, people.otherOwner)).body.state).toBeUndefined()
  })

  it('should end when the row goes to the trash', async () => {
    const path = pathOf(await find(id))
    await api(`/attachments/${id}`, { method: 'DELETE', token: people.desk.token })
    expect((await api(path, { token: people.desk.token })).status).toBe(403)
    await payload.db.updateOne({ collection: 'attachments', id, data: { deletedAt: null } })
  })

  it.each(['..%2F..%2Fsecret', '%2e%2e%2fsecret', 'unknown', 'a%00b'])(
    'should find nothing at %s',
    async (name) => {
      const { status } = await api(`/attachments/file/${name}`, { token: people.desk.token })
      expect([400, 403, 404]).toContain(status)
    },
  )
})

describe('a scan', () => {
  it('should be tried again while nobody answers, later each time, with the file locked', async () => {
    const id = await keepAttachment({ req, owner: 'm10', enquiry, filename: 'a', content: HTML })
    await setState(id, 'pending')
    const nobody = `tcp://127.0.0.1:${await freePort()}`
    const began = Date.now()
    await scanAttachment(req, id, nobody)
    const first = await find(id)
    expect(first).toMatchObject({ state: 'pending', scanAttempts: 1, scanError: 'ECONNREFUSED' })
    expect(Date.parse(first.nextScanAt!)).toBeGreaterThanOrEqual(began + 5_000)

    // Not its turn yet.
    await scanAttachment(req, id, nobody)
    expect((await find(id)).scanAttempts).toBe(1)
    const due = { nextScanAt: new Date(0).toISOString() }
    await payload.db.updateOne({ collection: 'attachments', id, data: due })
    await Promise.all([1, 2, 3].map(() => scanAttachment(req, id, nobody)))
    expect((await find(id)).scanAttempts).toBe(2)
    expect((await download(id, people.desk)).status).toBe(409)
  })

  it('should not be waited for where there is no scanner any more', async () => {
    const id = await keepAttachment({ req, owner: 'm11', enquiry, filename: 'a', content: HTML })
    await setState(id, 'pending')
    const infected = await keepAttachment({
      req,
      owner: 'm12',
      enquiry,
      filename: 'a',
      content: HTML,
    })
    await setState(infected, 'infected')
    await followScanner(payload)
    expect((await find(id)).state).toBe('unscanned')
    expect((await find(infected)).state).toBe('infected')
  })
})
