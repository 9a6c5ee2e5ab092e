import { expect, it } from '@jest/globals'

import { scanErrorInWords } from '@/admin/attachments/scanErrorInWords'

it.each([
  ['timeout', 'The virus scanner does not answer. (timeout)'],
  ['no reply', 'The virus scanner hung up without an answer. (no reply)'],
  [
    'size limit of the scanner',
    'The file is larger than the virus scanner takes (StreamMaxLength). (size limit of the scanner)',
  ],
  [
    'unexpected reply',
    'The virus scanner answered something that is no verdict. (unexpected reply)',
  ],
  ['ECONNREFUSED', 'No virus scanner takes connections there. (ECONNREFUSED)'],
  ['WEIRD', 'The reason has no name that we know. (WEIRD)'],
])('should say why a scan is late with %s', (code, told) => {
  expect(scanErrorInWords(code, 'en')).toBe(told)
})

it('should say it in Korean', () => {
  expect(scanErrorInWords('timeout', 'ko')).toBe('바이러스 검사기가 응답하지 않습니다. (timeout)')
})
