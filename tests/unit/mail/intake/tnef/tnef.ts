const u16 = (value: number) => Buffer.from(Uint16Array.of(value).buffer)
const u32 = (value: number) => Buffer.from(Uint32Array.of(value).buffer)
const padded = (value: Buffer) => Buffer.concat([value], Math.ceil(value.length / 4) * 4)

/** A property of MAPI: a string in UTF-16, bytes, or a number. */
export function property(id: number, value: Buffer | number | string): Buffer {
  if (typeof value === 'number') return Buffer.concat([u16(0x03), u16(id), u32(value)])
  const isText = typeof value === 'string'
  const bytes = isText ? Buffer.from(`${value}\0`, 'utf16le') : value
  return Buffer.concat([
    u16(isText ? 0x1f : 0x102),
    u16(id),
    u32(1),
    u32(bytes.length),
    padded(bytes),
  ])
}

const messageForm = Buffer.from('0703020000000000c000000000000046', 'hex')

/** A message that is attached to another, as the stream of TNEF that it is there. */
export function attachedMail(stream: Buffer, form = messageForm): Buffer {
  const value = Buffer.concat([form, stream])
  const object = Buffer.concat([u16(0x0d), u16(0x3701), u32(1), u32(value.length), padded(value)])
  return Buffer.concat([
    attribute(0x69002, Buffer.alloc(14)),
    attribute(0x6800f, Buffer.from('This message cannot be shown')),
    attribute(0x69005, properties(property(0x3705, 5), object)),
  ])
}

/** A time of MAPI, which counts tenths of a microsecond from 1601. */
export function time(id: number, date: string): Buffer {
  const ticks = (BigInt(Date.parse(date)) + 11_644_473_600_000n) * 10_000n
  return Buffer.concat([u16(0x40), u16(id), Buffer.from(BigUint64Array.of(ticks).buffer)])
}

/** Rich text in the form that says it is not compressed. */
export const uncompressed = (rtf: string): Buffer =>
  Buffer.concat([
    ...[rtf.length + 12, rtf.length, 0x414c454d, 0].map(u32),
    Buffer.from(rtf, 'latin1'),
  ])

export const properties = (...all: Buffer[]): Buffer => Buffer.concat([u32(all.length), ...all])

export const attribute = (id: number, data: Buffer): Buffer =>
  Buffer.concat([Buffer.from([2]), u32(id), u32(data.length), data, u16(0)])

export const tnef = (...attributes: Buffer[]): Buffer =>
  Buffer.concat([u32(0x223e9f78), u16(1), ...attributes])

/** A file in a TNEF stream, as Outlook writes it. */
export const file = (name: string, content: Buffer): Buffer =>
  Buffer.concat([
    attribute(0x69002, Buffer.alloc(14)),
    attribute(0x18010, Buffer.from('SHORT~1.PDF\0')),
    attribute(0x6800f, content),
    attribute(0x69005, properties(property(0x3707, name), property(0x370e, 'application/pdf'))),
  ])
