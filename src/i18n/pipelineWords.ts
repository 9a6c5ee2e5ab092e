import type { Words } from './languages'

/** The pipeline's words for people: stages, statuses, whose turn it is, classifications. */
export const stageWords = {
  received: { en: 'Received', ko: '접수' },
  triaged: { en: 'Triaged', ko: '분류 완료' },
  responded: { en: 'Responded', ko: '답변 완료' },
  prospect: { en: 'Prospect', ko: '유망 투자자' },
  'active-project': { en: 'Active project', ko: '진행 중 프로젝트' },
  proposition: { en: 'Proposition', ko: '제안' },
  'verify-win': { en: 'Verify win', ko: '성과 검증' },
  won: { en: 'Won', ko: '유치 성공' },
  aftercare: { en: 'Aftercare', ko: '사후 관리' },
} satisfies Record<string, Words>

export const statusWords = {
  ongoing: { en: 'Ongoing', ko: '진행 중' },
  delayed: { en: 'Delayed', ko: '보류' },
  dormant: { en: 'Dormant', ko: '휴면' },
  won: { en: 'Won', ko: '유치 성공' },
  lost: { en: 'Lost', ko: '유치 실패' },
  abandoned: { en: 'Abandoned', ko: '중단' },
  signposted: { en: 'Signposted', ko: '타 기관 안내' },
  duplicate: { en: 'Duplicate', ko: '중복' },
  spam: { en: 'Spam', ko: '스팸' },
} satisfies Record<string, Words>

export const ballWords = {
  ours: { en: 'Ours', ko: '우리' },
  investor: { en: 'Investor', ko: '투자자' },
  partner: { en: 'Partner', ko: '협력기관' },
} satisfies Record<string, Words>

export const classificationWords = {
  unclassified: { en: 'Not yet classified', ko: '미분류' },
  genuine: { en: 'Genuine', ko: '실제 문의' },
  spam: { en: 'Spam', ko: '스팸' },
  duplicate: { en: 'Duplicate', ko: '중복' },
  signpost: { en: 'To signpost', ko: '타 기관 안내 대상' },
} satisfies Record<string, Words>

export const channelWords = {
  form: { en: 'Web form', ko: '웹 양식' },
  email: { en: 'E-mail', ko: '이메일' },
  phone: { en: 'Telephone', ko: '전화' },
  meeting: { en: 'Meeting', ko: '회의' },
  event: { en: 'Event', ko: '행사' },
  partner: { en: 'Partner referral', ko: '협력기관 소개' },
} satisfies Record<string, Words>
