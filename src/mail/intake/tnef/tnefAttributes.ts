import { ByteReader } from './byteReader'

const SIGNATURE = 0x223e9f78
/** Less can hold no attribute: a line break that some mail server added. */
const SMALLEST = 11

export type TnefAttribute = { id: number; data: Uint8Array }

/**
 * The attributes of a TNEF stream (MS-OXTNEF), in their order. Throws RangeError where it is none, or
 * ends too early.
 */
export function* tnefAttributes(content: Uint8Array): Generator<TnefAttribute> {
  const reader = new ByteReader(content)
  if (reader.uint32() !== SIGNATURE) throw new RangeError('This is no TNEF')
  // A key that means nothing to readers.
  reader.uint16()
  while (reader.left >= SMALLEST) {
    // Whether it is of the message or of an attachment, which its id says too.
    reader.uint8()
    const id = reader.uint32()
    const data = reader.take(reader.uint32())
    // A checksum, which some writers get wrong.
    reader.uint16()
    yield { id, data }
  }
}
