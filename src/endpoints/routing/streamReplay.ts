import { ReadableStream } from 'node:stream/web'

import type { ReplaySummary } from '@/domain/routing/replay'
import type { ReplayedEnquiry } from '@/operations/replayRouting'

type Streamed = {
  pages: AsyncGenerator<ReplayedEnquiry[], ReplaySummary>
  head: Record<string, unknown>
  /** A JSON value a line, rather than one JSON document. */
  asLines: boolean
}

/** Answers a replay while it goes on, so that a long one needs neither patience nor memory. */
export const streamReplay = ({ asLines, ...replay }: Streamed): Response =>
  new Response(
    ReadableStream.from(encoded(asLines ? lines(replay) : document(replay))) as unknown as BodyInit,
    {
      headers: {
        'Cache-Control': 'no-store',
        'Content-Type': asLines ? 'application/x-ndjson' : 'application/json; charset=utf-8',
      },
    },
  )

type Parts = Omit<Streamed, 'asLines'>

async function* lines({ pages, head }: Parts): AsyncGenerator<string> {
  let step = await pages.next()
  for (; !step.done; step = await pages.next()) {
    yield step.value.map((row) => `${JSON.stringify(row)}\n`).join('')
  }
  yield `${JSON.stringify({ summary: { ...head, ...step.value } })}\n`
}

async function* document({ pages, head }: Parts): AsyncGenerator<string> {
  let separator = '{"enquiries":['
  let step = await pages.next()
  for (; !step.done; step = await pages.next()) {
    yield separator + step.value.map((row) => JSON.stringify(row)).join(',\n')
    separator = ',\n'
  }
  const opening = separator.startsWith('{') ? separator : ''
  yield `${opening}],"summary":${JSON.stringify({ ...head, ...step.value })}}`
}

async function* encoded(texts: AsyncGenerator<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  for await (const text of texts) yield encoder.encode(text)
}
