// eslint-disable-next-line no-control-regex -- each of these begins with the escape character
const idleEscape = /\x1b(?:\([BIJ]|\$[@B])(?=\x1b[($])/g

/**
 * Decodes ISO-2022-JP (RFC 1468). An escape right after another, as where encoded words are joined,
 * makes the first idle; Node would take it for an attempt to hide something, and put a mark there.
 */
export function decodeIso2022Jp(bytes: Uint8Array): string {
  const kept = Buffer.from(bytes).toString('latin1').replace(idleEscape, '')
  return new TextDecoder('iso-2022-jp').decode(Buffer.from(kept, 'latin1'))
}
