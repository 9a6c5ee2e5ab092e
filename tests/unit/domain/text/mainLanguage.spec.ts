import { expect, it } from '@jest/globals'

import { mainLanguage } from '@/domain/text/mainLanguage'

it.each([
  ['ko', '안녕하세요. 투자 상담을 받고 싶습니다.'],
  ['ko', '당사는 AI Materials Chemistry Factory 프로젝트에 관심이 있으며 방문을 희망합니다.'],
  ['en', 'We are Hanbit (한빛) from Seoul and would like to visit your laboratories in spring.'],
  ['en', 'Guten Tag, wir möchten Sie besuchen.'],
  ['en', ''],
])('should answer in %s to “%s”', (language, text) => {
  expect(mainLanguage(text)).toBe(language)
})
