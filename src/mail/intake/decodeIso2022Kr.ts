const shiftOut = 0x0e
const shiftIn = 0x0f
const designator = [0x1b, 0x24, 0x29, 0x43]

/** Decodes ISO-2022-KR (RFC 1557): EUC-KR in seven bits, between shift-out and shift-in. */
export function decodeIso2022Kr(bytes: Uint8Array): string {
  const wide: number[] = []
  let isShifted = false
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at]!
    if (designator.every((part, index) => bytes[at + index] === part)) at += designator.length - 1
    else if (byte === shiftOut || byte === shiftIn) isShifted = byte === shiftOut
    else wide.push(isShifted && byte > 0x20 ? byte | 0x80 : byte)
  }
  return new TextDecoder('euc-kr').decode(Uint8Array.from(wide))
}
