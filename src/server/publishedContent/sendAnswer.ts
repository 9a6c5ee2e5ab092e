import type { IncomingMessage, ServerResponse } from 'node:http'

import type { Answer, Variant } from './answerOf'
import { encodingQuality } from './encodingQuality'

/** What describes the content that a 304 does not send. */
const OF_CONTENT = ['content-encoding', 'content-length', 'content-type']

/** Sends an answer in the coding that the client prefers, or only that it has not changed. */
export function sendAnswer(
  { status, variants }: Answer,
  req: IncomingMessage,
  res: ServerResponse,
  further: string[],
): void {
  const chosen = chooseVariant(variants, req.headers['accept-encoding'])
  if (isUnchanged(chosen, req.headers['if-none-match'])) {
    res.writeHead(304, [...withoutContent(chosen.headers), ...further]).end()
    return
  }
  res.writeHead(status, [...chosen.headers, ...further])
  res.end(req.method === 'HEAD' ? undefined : chosen.body)
}

function chooseVariant(variants: Variant[], accepted = ''): Variant {
  const quality = encodingQuality(accepted)
  // Who accepts nothing that there is gets it in no coding.
  let chosen = variants.at(-1)!
  let best = 0
  for (const variant of variants) {
    const wanted = quality(variant.encoding ?? 'identity')
    if (wanted > best) [chosen, best] = [variant, wanted]
  }
  return chosen
}

function isUnchanged({ etag }: Variant, condition?: string): boolean {
  if (etag === undefined || condition === undefined) return false
  return condition.trim() === '*' || condition.match(/"[^"]*"/g)?.includes(etag) === true
}

const withoutContent = (headers: string[]) =>
  headers.filter((_, index) => !OF_CONTENT.includes(headers[index - (index % 2)]!))
