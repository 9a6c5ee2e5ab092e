import type { VerdictReason } from '@/domain/loopGuard/verdictReasons'

/** Why the intake does with a mail what it does, where it is not the loop guard that says so. */
export const intakeReasons = {
  unreadable: { en: 'Its bytes cannot be read as a mail', ko: '메일로 읽을 수 없는 데이터입니다' },
  noSender: { en: 'It names no address to answer to', ko: '회신할 주소가 없습니다' },
  repeated: { en: 'It came before', ko: '이미 받은 메일입니다' },
  reusedId: {
    en: 'Another mail had the same Message-ID',
    ko: '다른 메일과 메시지 ID가 같습니다',
  },
  released: {
    code: 'person' satisfies VerdictReason,
    en: 'Released by staff',
    ko: '담당자가 보류 해제',
  },
} as const
