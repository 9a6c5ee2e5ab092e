import iconv from 'iconv-lite'

/** Pairs between `~{` and `~}`, which no pair begins with; `~~` is a tilde, and one ends a line that goes on. */
const escapes = /~(?:\{((?:[!-w][!-~])*)(?:~\})?|(~)|\r?\n)/g

const inEightBits = (pairs: string) =>
  pairs.replace(/./g, (character) => String.fromCharCode(character.charCodeAt(0) | 0x80))

/** Decodes HZ (RFC 1843): GB 2312 in seven bits. */
export function decodeHz(bytes: Uint8Array): string {
  const wide = Buffer.from(bytes)
    .toString('latin1')
    .replace(escapes, (_escape, pairs: string | undefined, tilde: string | undefined) =>
      pairs === undefined ? (tilde ?? '') : inEightBits(pairs),
    )
  return iconv.decode(Buffer.from(wide, 'latin1'), 'gb2312')
}
