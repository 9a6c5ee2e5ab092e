import { describe, expect, it } from '@jest/globals'

import { formatReference, isReference } from '@/domain/reference'

describe('references', () => {
  it('should be padded, and grow beyond a million', () => {
    expect(formatReference(2026, 1)).toBe('OFD-2026-000001')
    expect(formatReference(2026, 1_234_567)).toBe('OFD-2026-1234567')
  })

  it('should be told from other text', () => {
    expect(isReference(formatReference(2031, 42))).toBe(true)
    for (const text of [
      '',
      'OFD-26-000001',
      'OFD-2026-1',
      ' OFD-2026-000001',
      'OFD-2026-000001\n',
    ]) {
      expect(isReference(text)).toBe(false)
    }
  })
})
