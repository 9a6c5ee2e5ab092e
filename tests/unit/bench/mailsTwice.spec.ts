import { expect, it } from '@jest/globals'

import { mailsTwice } from '../../../bench/cluster/mailsTwice'

const mail = (messageId: string, at: number) => ({ messageId, at })

it('should find nothing where each mail came once', () => {
  expect(mailsTwice([mail('a', 5_000), mail('b', 5_000)], [5_000])).toEqual({
    cutOff: 0,
    doubled: [],
  })
})

it('should excuse what was accepted in the moment of a kill', () => {
  const accepted = [mail('a', 30_040), mail('b', 29_990), mail('a', 150_000), mail('b', 150_000)]
  expect(mailsTwice(accepted, [30_000])).toEqual({ cutOff: 2, doubled: [] })
})

it('should not excuse what was accepted at another time', () => {
  const accepted = [mail('a', 25_000), mail('b', 35_000), mail('a', 30_000), mail('b', 60_000)]
  expect(mailsTwice(accepted, [30_000])).toEqual({ cutOff: 0, doubled: ['a', 'b'] })
})

it('should ask of each time but the last', () => {
  const accepted = [mail('a', 30_000), mail('a', 45_000), mail('a', 90_000)]
  expect(mailsTwice(accepted, [30_000])).toEqual({ cutOff: 1, doubled: ['a'] })
})
