/** The headers of a raw mail with the empty line after them; everything, where there is none. */
export function headerBlock(raw: Uint8Array): Uint8Array {
  const ends = ['\r\n\r\n', '\n\n']
    .map((separator) => ({ at: Buffer.from(raw).indexOf(separator), length: separator.length }))
    .filter(({ at }) => at >= 0)
    .map(({ at, length }) => at + length)
  return ends.length > 0 ? raw.subarray(0, Math.min(...ends)) : raw
}
