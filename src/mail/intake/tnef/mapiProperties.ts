import { ByteReader } from './byteReader'

export type MapiProperty = { type: number; value: Uint8Array }

const MULTIPLE = 0x1000
const FIRST_NAMED_ID = 0x8000
const NAMED_BY_TEXT = 1
const GUID_LENGTH = 16
/** Bytes of the types that have a size, with what fills them up; the others say theirs. */
const sizes: Readonly<Record<number, number>> = {
  0x02: 4,
  0x03: 4,
  0x04: 4,
  0x05: 8,
  0x06: 8,
  0x07: 8,
  0x0a: 4,
  0x0b: 4,
  0x14: 8,
  0x40: 8,
  0x48: GUID_LENGTH,
}
const sized = [0x0d, 0x1e, 0x1f, 0x102]

/**
 * The properties in an attribute of TNEF by their ids; of several values the first. Throws RangeError
 * where they cannot be read.
 */
export function mapiProperties(data: Uint8Array): Map<number, MapiProperty> {
  const reader = new ByteReader(data)
  const properties = new Map<number, MapiProperty>()
  for (let left = reader.uint32(); left > 0; left--) {
    const type = reader.uint16()
    const id = reader.uint16()
    if (id >= FIRST_NAMED_ID) passName(reader)
    const value = firstValue(reader, type)
    if (value && !properties.has(id)) properties.set(id, { type: type & ~MULTIPLE, value })
  }
  return properties
}

function firstValue(reader: ByteReader, type: number): Uint8Array | undefined {
  const single = type & ~MULTIPLE
  const isSized = sized.includes(single)
  const size = sizes[single]
  if (!isSized && size === undefined) throw new RangeError('A property has an unknown type')
  let first: Uint8Array | undefined
  for (let left = isSized || type !== single ? reader.uint32() : 1; left > 0; left--) {
    const value = isSized ? takePadded(reader) : reader.take(size!)
    first ??= value
  }
  return first
}

function takePadded(reader: ByteReader): Uint8Array {
  const length = reader.uint32()
  const value = reader.take(length)
  reader.take((4 - (length % 4)) % 4)
  return value
}

function passName(reader: ByteReader): void {
  reader.take(GUID_LENGTH)
  if (reader.uint32() === NAMED_BY_TEXT) takePadded(reader)
  else reader.uint32()
}
