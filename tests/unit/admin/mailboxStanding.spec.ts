import { describe, expect, it } from '@jest/globals'

import { mailboxStanding } from '@/admin/mailboxes/mailboxStanding'
import type { Language } from '@/i18n/languages'
import type { Mailbox } from '@/payload-types'

const now = new Date('2026-11-16T12:00:00.000Z')
const standing = (fields: Partial<Mailbox>, language: Language = 'en') => {
  const { state, sentences } = mailboxStanding({
    mailbox: { since: '2026-11-01T09:00:00.000Z', ...fields },
    language,
    now,
  })
  return [state, sentences.join(' ')]
}
const justNow = { checkedAt: '2026-11-16T11:59:00.000Z' }

describe('mailboxStanding', () => {
  it('should say that a mailbox is connected, and when it was looked at', () => {
    expect(standing(justNow)).toEqual(['connected', 'Last looked at 16 Nov 2026, 11:59.'])
  })

  it('should notice that nobody looks at a mailbox any more', () => {
    const [state, told] = standing({ checkedAt: '2026-11-16T11:40:00.000Z' })
    expect([state, told]).toEqual(['silent', expect.stringContaining('16 Nov 2026, 11:40')])
    expect(standing({})[0]).toBe('silent')
  })

  it.each([
    ['AUTHENTICATIONFAILED', 'does not accept the user name or the password'],
    ['ECONNREFUSED', 'no mail server takes connections there'],
    ['TLS CERT_HAS_EXPIRED', 'has expired'],
    ['NoConnection NONEXISTENT', 'no such folder'],
    ['WEIRD', 'no name that we know. (WEIRD)'],
  ])('should say of %s that it cannot be reached, since when and why', (lastError, why) => {
    const [state, told] = standing({ ...justNow, lastError })
    expect(state).toBe('unreachable')
    expect(told).toContain('Cannot be reached since 16 Nov 2026, 11:59: ')
    expect(told).toContain(why)
  })

  it('should say that a mailbox could never be reached', () => {
    expect(standing({ lastError: 'ENOTFOUND' })[1]).toMatch(
      /^It could never be reached: there is no/,
    )
  })

  it.each(['STORE', 'MOVE'])('should not take %s for a mailbox out of reach', (lastError) => {
    const [state, told] = standing({ ...justNow, lastError })
    expect([state, told]).toEqual(['unmarked', expect.stringContaining('Mail comes in, but')])
  })

  it('should say it in Korean', () => {
    const [, told] = standing({ ...justNow, lastError: 'AUTHENTICATIONFAILED' }, 'ko')
    expect(told).toBe(
      '2026. 11. 16. 11:59 이후 연결할 수 없습니다. 서버가 사용자 이름 또는 비밀번호를 받아들이지 않습니다. 자동으로 다시 시도합니다.',
    )
  })
})
