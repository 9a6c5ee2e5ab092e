const sixBits = (line: string, at: number) => (line.charCodeAt(at) - 0x20) & 0x3f

function decodeLine(line: string): number[] {
  const length = sixBits(line, 0)
  const bytes: number[] = []
  for (let at = 1; at < line.length && bytes.length < length; at += 4) {
    const [a, b, c, d] = [0, 1, 2, 3].map((offset) => sixBits(line.padEnd(at + 4), at + offset))
    bytes.push((a! << 2) | (b! >> 4), ((b! << 4) | (c! >> 2)) & 0xff, ((c! << 6) | d!) & 0xff)
  }
  return bytes.slice(0, length)
}

/** Decodes uuencoded bytes from the line that begins them to the line that ends them. */
export function decodeUuencode(body: Uint8Array): Uint8Array {
  const lines = Buffer.from(body).toString('latin1').split(/\r?\n/)
  const begin = lines.findIndex((line) => line.startsWith('begin '))
  const end = lines.findIndex((line, index) => index > begin && line === 'end')
  const coded = lines.slice(begin + 1, end < 0 ? undefined : end).filter((line) => line !== '')
  return Buffer.concat(coded.map((line) => Buffer.from(decodeLine(line))))
}
