import { ByteReader } from './byteReader'

/** What a compressed text may refer back to before it has begun (MS-OXRTFCP, 2.1.2.1). */
const dictionary = Buffer.from(
  String.raw`{\rtf1\ansi\mac\deff0\deftab720{\fonttbl;}{\f0\fnil \froman \fswiss \fmodern \fscript ` +
    String.raw`\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\colortbl\red0\green0\blue0` +
    '\r\n' +
    String.raw`\par \pard\plain\f0\fs20\b\i\u\tab\tx`,
)
const LZFU = 0x75465a4c
const MELA = 0x414c454d
/** The size in a header counts the three fields after it too. */
const FIELDS_AFTER_SIZE = 12
const WINDOW = 4096
/** A reference of two bytes stands for 17 at most. */
const LARGEST_GROWTH = 9
const MOST_RTF = 4 * 1024 * 1024

type Decompressed = {
  rtf: Uint8Array
  /** False where the checksum says that something has been lost. */
  isSound: boolean
}

/** Decompresses the rich text of a mail, or the beginning of a long one; null where it is none. */
export function decompressRtf(compressed: Uint8Array): Decompressed | null {
  if (compressed.length <= FIELDS_AFTER_SIZE + 4) return null
  const reader = new ByteReader(compressed)
  const size = reader.uint32() - FIELDS_AFTER_SIZE
  const rawSize = reader.uint32()
  const form = reader.uint32()
  const checksum = reader.uint32()
  const contents = reader.take(Math.max(0, Math.min(size, reader.left)))
  if (form === MELA)
    return { rtf: contents.subarray(0, Math.min(rawSize, MOST_RTF)), isSound: true }
  if (form !== LZFU) return null
  return { rtf: expand(contents), isSound: checksum === checksumOf(contents) }
}

function expand(contents: Uint8Array): Uint8Array {
  const most = Math.min(MOST_RTF, contents.length * LARGEST_GROWTH)
  const output = new Uint8Array(dictionary.length + most)
  output.set(dictionary)
  let at = 0
  let end = dictionary.length
  let control = 0
  for (let run = 0; at < contents.length && end < output.length; run = (run + 1) % 8) {
    if (run === 0) control = contents[at++]!
    if (((control >> run) & 1) === 0) {
      if (at < contents.length) output[end++] = contents[at++]!
      continue
    }
    const reference = ((contents[at] ?? 0) << 8) | (contents[at + 1] ?? 0)
    at += 2
    const offset = reference >> 4
    if (at > contents.length || offset === end % WINDOW) break
    end = copyBack(output, end, offset, (reference & 15) + 2)
  }
  return output.subarray(dictionary.length, end)
}

/** Byte by byte, since what is copied may overlap where it goes. */
function copyBack(output: Uint8Array, end: number, offset: number, length: number): number {
  const start = end - (end % WINDOW) + offset
  const from = start > end ? start - WINDOW : start
  const copied = Math.min(length, output.length - end)
  for (let step = 0; step < copied; step++) output[end + step] = output[from + step] ?? 0
  return end + copied
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

/** CRC-32 as this format has it: begun with 0, and not inverted. */
const checksumOf = (contents: Uint8Array): number =>
  contents.reduce((sum, byte) => table[(sum ^ byte) & 0xff]! ^ (sum >>> 8), 0) >>> 0
