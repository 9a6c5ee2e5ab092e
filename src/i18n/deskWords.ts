import type { Words } from './languages'

/** The words of the desk's records: what happened, how people spoke, and what became of a mail. */
export const eventWords = {
  received: { en: 'Received', ko: '접수' },
  routed: { en: 'Routed', ko: '배정 결정' },
  assigned: { en: 'Assigned', ko: '담당자 변경' },
  classified: { en: 'Classified', ko: '분류' },
  moved: { en: 'Moved', ko: '단계 이동' },
  'mail-queued': { en: 'Mail queued', ko: '메일 대기' },
  'mail-sent': { en: 'Mail sent', ko: '메일 발송' },
  'mail-failed': { en: 'Mail failed', ko: '메일 실패' },
  'mail-bounced': { en: 'Mail came back', ko: '메일 반송' },
  'mail-held': { en: 'Mail held back', ko: '메일 보류' },
  merged: { en: 'Contact or company merged', ko: '연락처·기업 병합' },
  unmerged: { en: 'Merge undone', ko: '병합 취소' },
  interaction: { en: 'Interaction recorded', ko: '상호작용 기록' },
  'manager-assigned': { en: 'Project manager changed', ko: '프로젝트 관리자 변경' },
  continued: { en: 'Continued in another enquiry', ko: '다른 문의로 이어짐' },
  turn: { en: 'Turn passed', ko: '다음 차례 변경' },
  breached: { en: 'Service level missed', ko: '처리 기한 초과' },
  alerted: { en: 'Alert sent', ko: '알림 발송' },
} satisfies Record<string, Words>

export const interactionKindWords = {
  email: { en: 'E-mail', ko: '이메일' },
  call: { en: 'Call', ko: '통화' },
  meeting: { en: 'Meeting', ko: '회의' },
  note: { en: 'Note', ko: '메모' },
} satisfies Record<string, Words>

export const directionWords = {
  inbound: { en: 'From the investor', ko: '투자자로부터' },
  outbound: { en: 'To the investor', ko: '투자자에게' },
  internal: { en: 'Among ourselves', ko: '내부' },
} satisfies Record<string, Words>

export const mailKindWords = {
  acknowledgement: { en: 'Acknowledgement', ko: '접수 확인' },
  notification: { en: 'Notification', ko: '담당자 알림' },
  'hand-over': { en: 'Hand-over', ko: '업무 인계' },
  alert: { en: 'Service-level alert', ko: '처리 기한 알림' },
  bounce: { en: 'Mail that came back', ko: '메일 반송 알림' },
  reply: { en: 'Reply', ko: '답변' },
} satisfies Record<string, Words>

/** How a mail that no person wrote says so itself (RFC 3834). */
export const automaticMailWords = {
  'auto-replied': { en: 'Answers what came in', ko: '접수에 대한 자동 회신' },
  'auto-generated': { en: 'Tells staff what happened', ko: '직원에게 보내는 자동 알림' },
} satisfies Record<string, Words>

export const mailStateWords = {
  queued: { en: 'Waiting', ko: '대기' },
  sending: { en: 'Being sent', ko: '발송 중' },
  sent: { en: 'Sent', ko: '발송 완료' },
  failed: { en: 'Failed', ko: '실패' },
  bounced: { en: 'Came back', ko: '반송' },
  held: { en: 'Held back', ko: '보류' },
} satisfies Record<string, Words>

/** Why a mail was not sent at all; staff can send it by hand. */
export const mailHoldWords = {
  'dead-address': {
    en: 'Mail to this address came back for good',
    ko: '이 주소로 보낸 메일이 영구적으로 반송되었습니다',
  },
  'too-many': {
    en: 'Too many automatic mails went to this address in a short time',
    ko: '짧은 시간에 이 주소로 자동 메일이 너무 많이 발송되었습니다',
  },
} satisfies Record<string, Words>

export const journalStateWords = {
  pending: { en: 'Waiting', ko: '대기' },
  processed: { en: 'Processed', ko: '처리 완료' },
  quarantined: { en: 'Quarantined', ko: '격리' },
} satisfies Record<string, Words>

export const incomingStateWords = {
  stored: { en: 'Being read', ko: '처리 중' },
  taken: { en: 'Taken', ko: '접수됨' },
  parked: { en: 'Parked', ko: '보류' },
  unreadable: { en: 'Unreadable', ko: '읽을 수 없음' },
  repeated: { en: 'Came before', ko: '이미 받은 메일' },
} satisfies Record<string, Words>

export const verdictWords = {
  human: { en: 'A person', ko: '사람' },
  'auto-reply': { en: 'Automatic reply', ko: '자동 응답' },
  bounce: { en: 'Not delivered', ko: '배달 실패' },
  list: { en: 'Mailing list', ko: '메일링 리스트' },
  'feedback-report': { en: 'Complaint report', ko: '스팸 신고 보고서' },
  'delivery-status': { en: 'Delivery report', ko: '배달 보고서' },
  'own-mail': { en: 'Our own mail', ko: '자체 발송 메일' },
  'suspected-spam': { en: 'Suspected spam', ko: '스팸 의심' },
} satisfies Record<string, Words>
