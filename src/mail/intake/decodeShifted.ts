import iconv from 'iconv-lite'

const shiftOut = 0x0e
const shiftIn = 0x0f
const escape = 0x1b

/** What announces each, and the charset that it is in eight bits. */
const sets = {
  'iso-2022-kr': { designator: [escape, 0x24, 0x29, 0x43], wide: 'euc-kr' },
  'iso-2022-cn': { designator: [escape, 0x24, 0x29, 0x41], wide: 'gb2312' },
} as const

/**
 * Decodes ISO-2022-KR (RFC 1557), which is EUC-KR in seven bits between shift-out and shift-in, and
 * ISO-2022-CN (RFC 1922), the same of GB 2312; of the latter not CNS 11643, which no library has.
 */
export function decodeShifted(bytes: Uint8Array, charset: keyof typeof sets): string {
  const { designator, wide } = sets[charset]
  const decoded: number[] = []
  let isShifted = false
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at]!
    if (designator.every((part, index) => bytes[at + index] === part)) at += designator.length - 1
    else if (byte === shiftOut || byte === shiftIn) isShifted = byte === shiftOut
    else decoded.push(isShifted && byte > 0x20 ? byte | 0x80 : byte)
  }
  return iconv.decode(Uint8Array.from(decoded), wide)
}
