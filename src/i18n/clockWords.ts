import type { Words } from './languages'

/** The clocks of service levels, and how they stand. */
export const clockWords = {
  acknowledge: { en: 'Acknowledgement', ko: '접수 확인' },
  triage: { en: 'Triage', ko: '문의 분류' },
  firstResponse: { en: 'First response', ko: '첫 답변' },
  rollingResponse: { en: 'Further response', ko: '후속 답변' },
  qualify: { en: 'Qualification', ko: '투자 가능성 검토' },
  assignManager: { en: 'Project manager', ko: '프로젝트 관리자 지정' },
  verify: { en: 'Verification of the win', ko: '유치 성과 검증' },
  offerAftercare: { en: 'Offer of aftercare', ko: '사후 관리 제안' },
  proposition: { en: 'Proposition', ko: '제안서 제출' },
  aftercareReview: { en: 'Aftercare review', ko: '사후 관리 점검' },
} satisfies Record<string, Words>

export const clockStateWords = {
  running: { en: 'Running', ko: '진행 중' },
  paused: { en: 'Paused', ko: '일시 정지' },
  stopped: { en: 'Done', ko: '완료' },
  cancelled: { en: 'Not needed any more', ko: '불필요' },
} satisfies Record<string, Words>

export const alertStepWords = {
  warning: { en: 'Warning', ko: '사전 경고' },
  owner: { en: 'Owner', ko: '담당자' },
  cover: { en: 'Cover', ko: '업무 대행자' },
  desk: { en: 'Lead of the desk', ko: '데스크 책임자' },
} satisfies Record<string, Words>

export const priorityWords = {
  low: { en: 'Low', ko: '낮음' },
  normal: { en: 'Normal', ko: '보통' },
  high: { en: 'High', ko: '높음' },
  urgent: { en: 'Urgent', ko: '긴급' },
} satisfies Record<string, Words>

export const weekdayWords = {
  mon: { en: 'Monday', ko: '월요일' },
  tue: { en: 'Tuesday', ko: '화요일' },
  wed: { en: 'Wednesday', ko: '수요일' },
  thu: { en: 'Thursday', ko: '목요일' },
  fri: { en: 'Friday', ko: '금요일' },
  sat: { en: 'Saturday', ko: '토요일' },
  sun: { en: 'Sunday', ko: '일요일' },
} satisfies Record<string, Words>
