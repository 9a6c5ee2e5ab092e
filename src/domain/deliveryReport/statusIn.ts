const enhanced = /(?:^|[^\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.]*\d)/
const reply = /(?:^|[^\d.])([45])\d\d(?=[\s-])/

/** The status code (RFC 3463) that a sentence of a mail server names; null when it names none. */
export function statusIn(words: string): string | null {
  const code = enhanced.exec(words)?.[1]
  if (code) return code
  const kind = reply.exec(words)?.[1]
  return kind ? `${kind}.0.0` : null
}
