import { describe, expect, it } from '@jest/globals'

import { jsonParameter } from '@/database/jsonParameter'

describe('jsonParameter', () => {
  it('should hold no half of a character, which would be no text in the database', () => {
    const rows = [['a', 'cut \ud83d'], ['\udc00 cut', 1, null, true], '😀']
    expect(jsonParameter(rows)).toBe('[["a","cut \ufffd"],["\ufffd cut",1,null,true],"😀"]')
  })
})
