import { expect, it } from '@jest/globals'

import { acceptsEncoding } from '@/server/publishedContent/acceptsEncoding'

it.each<[string, boolean, boolean]>([
  ['', false, false],
  ['gzip', false, true],
  ['gzip, deflate, br', true, true],
  ['GZIP;Q=0.5 , Br ; q=1', true, true],
  ['br;q=0, gzip', false, true],
  ['*', true, true],
  ['*;q=0', false, false],
  ['br;q=0, *;q=0.1', false, true],
  ['identity', false, false],
  ['brotli, xgzip', false, false],
  ['br;q=rubbish', false, false],
  [';;,,;q=', false, false],
])('should read an Accept-Encoding of %p', (header, br, gzip) => {
  expect([acceptsEncoding(header, 'br'), acceptsEncoding(header, 'gzip')]).toEqual([br, gzip])
})
