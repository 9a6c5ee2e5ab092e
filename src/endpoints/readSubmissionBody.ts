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

/** A form has only text: lists are repeated or separated by commas, a ticked box is `on`. */
function parseForm(text: string): unknown {
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
