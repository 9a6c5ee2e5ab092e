import { expect, it } from '@jest/globals'
import fc from 'fast-check'

import { decompressRtf } from '@/mail/intake/tnef/decompressRtf'

import { uncompressed } from './tnef'

const MOST = 4 * 1024 * 1024
const bytes = (hex: string) => Buffer.from(hex.replaceAll(' ', ''), 'hex')
const read = (compressed: Uint8Array) => {
  const found = decompressRtf(compressed)
  return found && { ...found, rtf: Buffer.from(found.rtf).toString('latin1') }
}

// The examples of MS-OXRTFCP, chapter 3.
const helloWorld = bytes(
  `2d 00 00 00 2b 00 00 00 4c 5a 46 75 f1 c5 c7 a7 03 00 0a 00 72 63 70 67 31 32 35 42 32 0a
   f3 20 68 65 6c 09 00 20 62 77 05 b0 6c 64 7d 0a 80 0f a0`.replaceAll('\n', ''),
)
const crossing = bytes(
  '1a 00 00 00 1c 00 00 00 4c 5a 46 75 e2 d4 4b 51 41 00 04 20 57 58 59 5a 0d 6e 7d 01 0e b0',
)

it.each([
  [
    'what refers to the words known beforehand',
    helloWorld,
    '{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n',
  ],
  ['what refers to what it is just writing', crossing, '{\\rtf1 WXYZWXYZWXYZWXYZWXYZ}'],
  ['what is not compressed', uncompressed('{\\rtf1 plain}'), '{\\rtf1 plain}'],
])('should read %s', (_what, compressed, rtf) => {
  expect(read(compressed)).toEqual({ rtf, isSound: true })
})

it('should read on and say so where the checksum is wrong', () => {
  const damaged = Buffer.from(crossing)
  damaged[20] = 'V'.charCodeAt(0)
  expect(read(damaged)).toEqual({ rtf: '{\\rtf1 VXYZVXYZVXYZVXYZVXYZ}', isSound: false })
})

it('should give the beginning of what has been cut, whatever size it claims', () => {
  const cut = Buffer.from(helloWorld.subarray(0, -8))
  expect(read(cut)).toMatchObject({
    rtf: expect.stringMatching(/^\{\\rtf1\\ansi\\ansicpg1252\\pard hello/),
    isSound: false,
  })
  cut.writeUInt32LE(0xffffffff, 0)
  cut.writeUInt32LE(0xffffffff, 4)
  expect(read(cut)!.rtf.length).toBeLessThan(100)
})

it.each([
  ['nothing', Buffer.alloc(0)],
  ['a header without content', helloWorld.subarray(0, 16)],
  ['another form', Buffer.from('{\\rtf1 no header at all}')],
])('should not read %s', (_what, compressed) => {
  expect(decompressRtf(compressed)).toBeNull()
})

it('should look back across the end of its window', () => {
  const times = 487
  const letters = Array.from({ length: times }, () => [0, ...Buffer.from('abcdefgh')]).flat()
  const end = 207 + 8 * times
  // A reference to the last eight bytes, which it repeats over seventeen.
  const offset = (end - 8) % 4_096
  expect(offset).toBeGreaterThan(end % 4_096)
  const contents = Buffer.from([...letters, 1, offset >> 4, ((offset & 15) << 4) | 15])
  const header = Buffer.from(Uint32Array.of(contents.length + 12, 0, 0x75465a4c, 0).buffer)
  const found = read(Buffer.concat([header, contents]))!
  expect(found.rtf).toBe('abcdefgh'.repeat(times + 2) + 'a')
})

it('should never throw, and never give more than it may', () => {
  const change = fc.record({ at: fc.nat(helloWorld.length - 1), byte: fc.nat(255) })
  const damaged = fc.array(change).map((changes) => {
    const content = Buffer.from(helloWorld)
    for (const { at, byte } of changes) content[at] = byte
    return content
  })
  const random = fc
    .uint8Array({ maxLength: 500 })
    .map((content) => Buffer.concat([helloWorld.subarray(0, 16), content]))
  fc.assert(
    fc.property(fc.oneof(damaged, random), (compressed) => {
      const length = decompressRtf(compressed)?.rtf.length ?? 0
      expect(length).toBeLessThanOrEqual(Math.min(MOST, compressed.length * 9))
    }),
    { numRuns: 3_000 },
  )
})
