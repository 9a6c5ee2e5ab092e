import type { Row, Theme } from './history'
import { isoTime } from './isoTime'

/** The decision by which an enquiry went to the owner of its theme. */
export const routingRow = ({ id, owner }: Theme, at: number): Row => ({
  theme: id,
  owner,
  decidedBy: 'text',
  confidence: 0.8,
  priority: 'normal',
  ruleSetVersion: 'seed',
  decidedAt: isoTime(at),
  sentence: {
    en: 'Assigned to the owner of the theme. The text speaks of it.',
    ko: '테마 담당자에게 배정했습니다. 내용이 이 테마에 해당합니다.',
  },
  trace: [
    {
      step: 'explicit',
      matched: false,
      text: { en: 'The investor chose no theme.', ko: '투자자가 테마를 선택하지 않았습니다.' },
    },
  ],
  candidates: [],
  chosenThemes: [],
  alternatives: [],
})
