import { expect, it } from '@jest/globals'

import { refusalInWords } from '@/admin/mail/refusalInWords'

it.each([
  ['EENVELOPE 550 5.1.1', 'There is no such address. (EENVELOPE 550 5.1.1)'],
  ['EENVELOPE 550', 'The server does not accept mail to this address. (EENVELOPE 550)'],
  [
    'EMESSAGE 550 5.7.999',
    'The server does not accept mail to this address. (EMESSAGE 550 5.7.999)',
  ],
  [
    'EAUTH 535 5.7.3',
    'The server does not accept the user name or the password. (EAUTH 535 5.7.3)',
  ],
  ['ETIMEDOUT', 'The server does not answer. (ETIMEDOUT)'],
  ['WEIRD', 'The reason has no name that we know. (WEIRD)'],
])('should say why a mail was not accepted with %s', (codes, told) => {
  expect(refusalInWords(codes, 'en')).toBe(told)
})

it('should say it in Korean', () => {
  expect(refusalInWords('EENVELOPE 550 5.1.1', 'ko')).toBe(
    '존재하지 않는 주소입니다. (EENVELOPE 550 5.1.1)',
  )
})
