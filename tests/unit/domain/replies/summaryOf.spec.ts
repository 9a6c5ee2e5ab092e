import { describe, expect, it } from '@jest/globals'

import { summaryOf } from '@/domain/replies/summaryOf'

describe('the summary of a letter', () => {
  it.each([
    ['Dear Ms Kim,\n\nCome in May.', 'Come in May.'],
    ['Hello Jane!\r\nCome in May.', 'Come in May.'],
    ['Good morning,\n\nHi Jane,\nCome in May.', 'Come in May.'],
    ['김민수 님께\n\n5월에 오십시오.', '5월에 오십시오.'],
    ['안녕하세요.\n5월에 오십시오.', '5월에 오십시오.'],
    ['안녕하세요, 5월에 오십시오.', '안녕하세요, 5월에 오십시오.'],
    [
      'Dear Jane, come in May, it is warm then. We have much to show to you, and to your colleagues.',
      'Dear Jane, come in May, it is warm then. We have much to show to you, and to your colleagues.',
    ],
    ['High time to come.', 'High time to come.'],
    ['Dear Jane,', 'Dear Jane,'],
    ['', ''],
  ])('of %j should be %j', (text, summary) => {
    expect(summaryOf(text)).toBe(summary)
  })

  it('should be no longer than the record takes', () => {
    expect(summaryOf('a'.repeat(300))).toHaveLength(200)
  })
})
