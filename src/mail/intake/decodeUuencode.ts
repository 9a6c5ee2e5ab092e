const sixBits = (line: string, at: number) => (line.charCodeAt(at) - 0x20) & 0x3f

// Blanks at its end, which stand for zeros, may be lost.
function decodeLine(line: string): Uint8Array {
  const bytes = Buffer.alloc(sixBits(line, 0))
  for (let n = 0; n < bytes.length; n += 1) {
    const at = 1 + n + Math.floor(n / 3)
    const shift = 2 + 2 * (n % 3)
    bytes[n] = (sixBits(line, at) << shift) | (sixBits(line, at + 1) >> (6 - shift))
  }
  return bytes
}

/** Decodes uuencoded bytes from the line that begins them to the line that ends them. */
export function decodeUuencode(body: Uint8Array): Uint8Array {
  const lines = Buffer.from(body).toString('latin1').split(/\r?\n/)
  const begin = lines.findIndex((line) => line.startsWith('begin '))
  const end = lines.findIndex((line, index) => index > begin && line === 'end')
  const coded = lines.slice(begin + 1, end < 0 ? undefined : end).filter((line) => line !== '')
  return Buffer.concat(coded.map(decodeLine))
}
