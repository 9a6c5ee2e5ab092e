import { ReadableStream } from 'node:stream/web'

type Streamed<Row, Result> = {
  pages: AsyncGenerator<Row[], Result>
  /** What the list of rows is called. */
  name: string
  /** What is said beside the rows, once they are all there. */
  end: (result: Result) => Record<string, unknown>
  /** A JSON value a line, rather than one JSON document. */
  asLines: boolean
}

/** Answers rows while they are worked out, so that many need neither patience nor memory. */
export const streamRows = <Row, Result>({
  asLines,
  ...streamed
}: Streamed<Row, Result>): Response =>
  new Response(
    ReadableStream.from(
      encoded(asLines ? lines(streamed) : document(streamed)),
    ) as unknown as BodyInit,
    {
      headers: {
        'Cache-Control': 'private, no-store',
        'Content-Type': asLines ? 'application/x-ndjson' : 'application/json; charset=utf-8',
        Vary: 'Accept',
      },
    },
  )

type Parts<Row, Result> = Omit<Streamed<Row, Result>, 'asLines'>

async function* lines<Row, Result>({ pages, end }: Parts<Row, Result>): AsyncGenerator<string> {
  let step = await pages.next()
  for (; !step.done; step = await pages.next()) {
    yield step.value.map((row) => `${JSON.stringify(row)}\n`).join('')
  }
  yield `${JSON.stringify(end(step.value))}\n`
}

async function* document<Row, Result>({
  pages,
  name,
  end,
}: Parts<Row, Result>): AsyncGenerator<string> {
  yield `{${JSON.stringify(name)}:[`
  let separator = ''
  let step = await pages.next()
  for (; !step.done; step = await pages.next()) {
    if (step.value.length === 0) continue
    yield separator + step.value.map((row) => JSON.stringify(row)).join(',\n')
    separator = ',\n'
  }
  yield `],${JSON.stringify(end(step.value)).slice(1)}`
}

async function* encoded(texts: AsyncGenerator<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  for await (const text of texts) yield encoder.encode(text)
}
