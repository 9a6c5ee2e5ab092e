import { expect, it } from '@jest/globals'
import type { PayloadRequest } from 'payload'

import { answerLanguage } from '@/endpoints/answerLanguage'

it.each([
  ['locale before all else', 'en', 'en', 'payload-lng=ko', 'ko'],
  ['what was chosen in the admin before the browser', 'ko', undefined, 'payload-lng=ko', 'en'],
  ['the browser where nothing was chosen', 'ko', undefined, '', 'ko-KR'],
  ['the best of the browser that there is', 'ko', undefined, '', 'ja,ko;q=0.9,en;q=0.8'],
  ['the browser where the locale is none of ours', 'ko', 'all', '', 'ko'],
  ['English without a word', 'en', undefined, '', ''],
])('should go by %s', (_what, language, locale, cookie, acceptLanguage) => {
  const req = {
    headers: new Headers({ cookie, 'accept-language': acceptLanguage }),
    payload: { config: { cookiePrefix: 'payload' } },
    query: { locale },
  }
  expect(answerLanguage(req as unknown as PayloadRequest)).toBe(language)
})
