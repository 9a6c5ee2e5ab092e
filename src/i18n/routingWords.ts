import type { Words } from './languages'

/** The words of routing for people: what decided, and the ways that are tried. */
export const decidedByWords = {
  rule: { en: 'A routing rule', ko: '배정 규칙' },
  explicit: { en: 'The theme chosen', ko: '선택한 테마' },
  interest: { en: 'The record of interest', ko: '관심 기록' },
  text: { en: 'The words of the message', ko: '문의 내용' },
  desk: { en: 'Left to the desk', ko: '데스크 배정' },
} satisfies Record<string, Words>

export const stepWords = {
  rule: { en: 'Routing rule', ko: '배정 규칙' },
  explicit: { en: 'Choice of the investor', ko: '투자자의 선택' },
  interest: { en: 'Record of interest', ko: '관심 기록' },
  text: { en: 'Words of the message', ko: '문의 내용' },
  pool: { en: 'Pool', ko: '담당 그룹' },
  owner: { en: 'Owner', ko: '담당자' },
  desk: { en: 'Desk', ko: '데스크' },
} satisfies Record<string, Words>

export const strategyWords = {
  'least-load': { en: 'Least open load for their capacity', ko: '처리 한도 대비 업무량이 적은 순' },
  'round-robin': { en: 'Turns', ko: '순번제' },
} satisfies Record<string, Words>
