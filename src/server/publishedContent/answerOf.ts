import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** The same content in one coding, with its headers as names and values in turn. */
export type Variant = {
  encoding?: 'br' | 'gzip'
  etag?: string
  headers: string[]
  body: Buffer
}

/** An answer ready to be sent any number of times. The last variant is in no coding. */
export type Answer = { status: number; variants: Variant[] }

type Headers = Record<string, number | string>

const SMALLEST_COMPRESSED = 1024

/** Browsers ask each time; a shared cache, which spares the server, may not ask for some seconds. */
const PUBLISHED = 'public, max-age=0, must-revalidate, s-maxage=5'

/** The answer that a response of Payload's makes, with further headers. */
export async function answerOf(response: Response, further: Headers): Promise<Answer> {
  const { status } = response
  const body = Buffer.from(await response.arrayBuffer())
  const headers = {
    ...further,
    ...Object.fromEntries(response.headers),
    vary: 'Accept-Encoding, Authorization, Origin',
  }
  if (status !== 200) {
    return {
      status,
      variants: [variant(body, { ...headers, 'cache-control': 'private, no-store' })],
    }
  }
  const published = { ...headers, 'cache-control': PUBLISHED }
  const tag = createHash('sha256').update(body).digest('base64url')
  const plain = variant(body, published, `"${tag}"`)
  if (body.length < SMALLEST_COMPRESSED) return { status, variants: [plain] }
  const [br, gz] = await Promise.all([brotli(body), zip(body)])
  return {
    status,
    variants: [
      {
        encoding: 'br',
        ...variant(br, { ...published, 'content-encoding': 'br' }, `"${tag}-br"`),
      },
      {
        encoding: 'gzip',
        ...variant(gz, { ...published, 'content-encoding': 'gzip' }, `"${tag}-gzip"`),
      },
      plain,
    ],
  }
}

function variant(body: Buffer, headers: Headers, etag?: string): Variant {
  const all = { ...headers, 'content-length': body.length, ...(etag && { etag }) }
  return {
    etag,
    body,
    headers: Object.entries(all).flatMap(([name, value]) => [name, String(value)]),
  }
}

/** In memory of its own: what a compressor answers is the beginning of a much larger piece. */
function alone(bytes: Buffer): Buffer {
  const copy = Buffer.allocUnsafeSlow(bytes.length)
  bytes.copy(copy)
  return copy
}

const zip = async (body: Buffer) => alone(await promisify(gzip)(body))
const brotli = async (body: Buffer) =>
  alone(
    await promisify(brotliCompress)(body, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_QUALITY]: 5,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    }),
  )
