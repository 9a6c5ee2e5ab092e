import type { Guard } from './guard'
import type { Status } from './statuses'

const reason: Guard = {
  field: 'closing.reason',
  message: { en: 'Fill in the reason.', ko: '사유를 입력해 주십시오.' },
}

const date: Guard = {
  field: 'closing.date',
  message: { en: 'Fill in the date.', ko: '날짜를 입력해 주십시오.' },
}

/** What must hold to enter a status that staff choose. */
export const statusGuards: Partial<Record<Status, Guard[]>> = {
  delayed: [
    {
      field: 'resumeAt',
      holds: ({ record, now }) => new Date(record.resumeAt ?? NaN) > now,
      message: {
        en: 'Say when to resume; the date must be in the future.',
        ko: '재개 예정일을 입력해 주십시오. 미래 날짜여야 합니다.',
      },
    },
  ],
  lost: [
    reason,
    {
      field: 'closing.lostTo',
      message: { en: 'Say where it was lost to.', ko: '어느 지역에 유치되었는지 입력해 주십시오.' },
    },
    date,
  ],
  abandoned: [reason, date],
  signposted: [
    reason,
    {
      field: 'closing.signpostedTo',
      message: { en: 'Say who can help instead.', ko: '안내한 기관을 입력해 주십시오.' },
    },
  ],
  duplicate: [
    reason,
    {
      field: 'closing.duplicateOf',
      message: { en: 'Choose the enquiry that it repeats.', ko: '원래 문의를 선택해 주십시오.' },
    },
  ],
  spam: [reason],
}
