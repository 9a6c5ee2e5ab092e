import type { AuthenticationResult } from '@/domain/authentication/authenticationResult'

import type { Words } from './languages'

/** What a check of a mail's sender came to, in words. */
export const authenticationWords = {
  pass: { en: 'passed', ko: '통과' },
  fail: { en: 'failed', ko: '실패' },
  softfail: { en: 'probably failed', ko: '실패로 추정' },
  neutral: { en: 'says nothing', ko: '판정 없음' },
  none: { en: 'not set up by the sender', ko: '발신 측 미설정' },
  temperror: { en: 'could not be checked', ko: '확인 불가' },
  permerror: { en: 'set up wrongly by the sender', ko: '발신 측 설정 오류' },
  policy: { en: 'not accepted by our server', ko: '수신 서버 정책상 불인정' },
} satisfies Record<AuthenticationResult, Words>
