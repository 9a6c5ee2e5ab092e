import { Parser } from 'htmlparser2'

import { HtmlReader } from './htmlReader'

// The parser slows down as elements nest, without end; sensible mail is nowhere near.
const mostDepth = 5_000
const chunk = 16 * 1024

/**
 * Makes readable text of the HTML of a mail; block quotes become lines that begin with `>`. With
 * `ownOnly`, what mail programs have marked as not by this writer is left out.
 */
export function htmlToText(html: string, ownOnly = false): string {
  const reader = new HtmlReader(ownOnly)
  const parser = new Parser({
    onopentag: (name, attributes) => reader.open(name, attributes),
    onclosetag: (name) => reader.close(name),
    ontext: (text) => reader.addText(text),
  })
  for (let at = 0; at < html.length && reader.depth < mostDepth; at += chunk) {
    parser.write(html.slice(at, at + chunk))
  }
  parser.end()
  return reader.text.finish()
}
