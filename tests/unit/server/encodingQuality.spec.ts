import { expect, it } from '@jest/globals'

import { encodingQuality } from '@/server/publishedContent/encodingQuality'

const LITTLE = 0.0001

it.each<[string, number, number, number]>([
  ['', 0, 0, LITTLE],
  ['gzip', 0, 1, LITTLE],
  ['gzip, deflate, br', 1, 1, LITTLE],
  ['GZIP;Q=0.5 , Br ; q=1', 1, 0.5, LITTLE],
  ['br;q=0, gzip', 0, 1, LITTLE],
  ['*', 1, 1, 1],
  ['*;q=0', 0, 0, 0],
  ['br;q=0, *;q=0.1', 0, 0.1, 0.1],
  ['identity', 0, 0, 1],
  ['identity;q=0, gzip;q=0.2', 0, 0.2, 0],
  ['brotli, xgzip', 0, 0, LITTLE],
  ['br;q=rubbish', NaN, 0, LITTLE],
  [';;,,;q=', 0, 0, LITTLE],
])('should read an Accept-Encoding of %p', (header, br, gzip, identity) => {
  const quality = encodingQuality(header)
  expect(['br', 'gzip', 'identity'].map(quality)).toEqual([br, gzip, identity])
})
