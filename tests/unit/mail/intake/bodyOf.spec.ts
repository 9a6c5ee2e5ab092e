import { describe, expect, it } from '@jest/globals'

import { bodyOf } from '@/mail/intake/bodyOf'

describe('bodyOf', () => {
  it.each(['', ' \n\n'])('should look for an answer in all where nothing is own: %j', (own) => {
    expect(bodyOf('> How many?\n\nTen.', own).text).toBe('Ten.')
  })

  it('should be all where what is own has no words but a signature', () => {
    expect(bodyOf('> How many?\n\n-- \nAnn', '-- \nAnn').text).toBe('> How many?\n\n-- \nAnn')
  })
})
