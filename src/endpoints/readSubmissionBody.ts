import type { PayloadRequest } from 'payload'

const LIMIT_BYTES = 64 * 1024

type Fault = 'malformed' | 'tooLarge' | 'unsupported'

/** The body of a submission cannot be read at all. */
export class UnreadableBody extends Error {
  constructor(readonly fault: Fault) {
    super(fault)
    this.name = 'UnreadableBody'
  }
}

/** A submission sent as JSON or as a form, as plain data; throws UnreadableBody. */
export async function readSubmissionBody(req: PayloadRequest): Promise<unknown> {
  const type = req.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
  const read = readers[type ?? '']
  if (!read) throw new UnreadableBody('unsupported')
  return read(decode(await bytesOf(req)))
}

const readers: Record<string, (text: string) => unknown> = {
  'application/json': parseJson,
  'application/x-www-form-urlencoded': parseForm,
}

async function bytesOf(req: PayloadRequest): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of streamOf(req)) {
    size += chunk.length
    if (size > LIMIT_BYTES) throw new UnreadableBody('tooLarge')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

// Node's web streams can be iterated; the DOM's types do not know it.
const streamOf = ({ body }: PayloadRequest) => (body ?? []) as unknown as AsyncIterable<Uint8Array>

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new UnreadableBody('malformed')
  }
}

function parseJson(text: string): unknown {
  try {
    const body: unknown = JSON.parse(text)
    if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body
  } catch {
    // Not JSON: answered below, like JSON that is no object.
  }
  throw new UnreadableBody('malformed')
}

const LISTS = ['themes', 'assets', 'projects']
/** More than all fields have, with every list as long as it may be. */
const MOST_PARAMETERS = 100

/** A form has only text: lists are repeated or separated by commas, a ticked box is `on`. */
function parseForm(text: string): unknown {
  if (text.split('&').length > MOST_PARAMETERS || unescape(text).includes('\0'))
    throw new UnreadableBody('malformed')
  const form = new URLSearchParams(text)
  const fields = [...new Set(form.keys())].map((name) => {
    const values = form.getAll(name)
    if (LISTS.includes(name))
      return [name, values.flatMap((value) => value.split(',')).filter(Boolean)]
    if (name === 'consent') return [name, ['true', 'on', '1', 'yes'].includes(values[0] ?? '')]
    return [name, values.length === 1 ? values[0] : values]
  })
  return Object.fromEntries(fields)
}

/** The text that escaped bytes are; URLSearchParams would make others of those that are no UTF-8. */
function unescape(text: string): string {
  const bytes = Buffer.from(text).toString('latin1')
  const unescaped = bytes.replace(/%([\da-f]{2})/gi, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  )
  return decode(Buffer.from(unescaped, 'latin1'))
}
