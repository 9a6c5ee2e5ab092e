import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { assessSizes } from '@/domain/attachments/assessSizes'
import { attachmentLimits } from '@/domain/attachments/attachmentLimits'
import { attachmentStates } from '@/domain/attachments/attachmentStates'
import { mayLeave } from '@/domain/attachments/mayLeave'
import { servedType } from '@/domain/attachments/servedType'

const MIB = 1024 * 1024

describe('the sizes of the files of one message', () => {
  it('should be kept up to the limit of one file, and not a byte more', () => {
    expect(assessSizes([10 * MIB, 10 * MIB + 1, 1])).toEqual(['kept', 'too-large', 'kept'])
  })

  it('should be kept up to the limit of all files', () => {
    const sizes = [10 * MIB, 10 * MIB, 5 * MIB + 1, 5 * MIB, 1]
    expect(assessSizes(sizes)).toEqual(['kept', 'kept', 'too-large', 'kept', 'too-large'])
  })

  it('should be kept up to the number of files', () => {
    const verdicts = assessSizes(Array.from({ length: 22 }, () => 1))
    expect(verdicts).toEqual([...Array<string>(20).fill('kept'), 'too-many', 'too-many'])
  })

  it('should never exceed a limit, whatever comes', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(12 * MIB), { maxLength: 60 }), (sizes) => {
        const verdicts = assessSizes(sizes)
        const kept = sizes.filter((_, index) => verdicts[index] === 'kept')
        expect(verdicts).toHaveLength(sizes.length)
        expect(kept.length).toBeLessThanOrEqual(attachmentLimits.files)
        expect(kept.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(25 * MIB)
        expect(Math.max(0, ...kept)).toBeLessThanOrEqual(10 * MIB)
      }),
    )
  })
})

describe('a file', () => {
  it('should leave only when it is clean, or nobody scans', () => {
    const leaving = attachmentStates.filter(mayLeave)
    expect(leaving).toEqual(['clean', 'unscanned'])
  })

  it.each([
    'application/javascript',
    'application/octet-stream',
    'application/x-msdownload',
    'application/xhtml+xml',
    'application/xml',
    'image/svg+xml',
    'text/css',
    'text/html',
    'text/javascript',
    'text/xml',
    'toString',
    null,
  ])('should be sent out as mere bytes if it is %s', (type) => {
    expect(servedType(type)).toBe('application/octet-stream')
  })

  it.each(['application/pdf', 'image/png', 'text/plain'])('should be sent out as %s', (type) => {
    expect(servedType(type)).toBe(type)
  })
})
