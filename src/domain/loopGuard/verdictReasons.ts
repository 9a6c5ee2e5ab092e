import { type Bilingual } from '../bilingual'
import { type Verdict } from './mailVerdict'

type Reason = { verdict: Verdict } & Bilingual

const reason = (verdict: Verdict, en: string, ko: string): Reason => ({ verdict, en, ko })

/** Every reason that the loop guard can give, with the verdict it leads to. */
export const verdictReasons = {
  'own-message': reason('own-mail', 'Sent by this system itself', '이 시스템이 보낸 메일'),
  'feedback-report': reason(
    'feedback-report',
    'A report of a complaint about a mail (ARF)',
    '메일에 대한 스팸 신고 보고서(ARF)',
  ),
  'read-receipt': reason('delivery-status', 'A read receipt', '읽음 확인'),
  'delivery-notice': reason(
    'delivery-status',
    'A delivery report of a mail that is delivered or delayed',
    '메일의 배달 완료 또는 지연 보고서',
  ),
  'delivery-report': reason(
    'bounce',
    'A report that a mail could not be delivered',
    '메일을 배달할 수 없다는 보고서',
  ),
  'failed-recipients': reason(
    'bounce',
    'A header names recipients that could not be reached',
    '배달하지 못한 수신자를 알리는 헤더',
  ),
  'mail-system-sender': reason('bounce', 'Sent by a mail system', '메일 시스템이 보낸 메일'),
  'failure-subject': reason(
    'bounce',
    'The subject is that of a delivery failure',
    '배달 실패를 알리는 제목',
  ),
  'failure-text': reason(
    'bounce',
    'The text is that of a delivery failure',
    '배달 실패를 알리는 본문',
  ),
  'passed-on-report': reason(
    'bounce',
    'Somebody passes on a report of a delivery failure',
    '배달 실패 보고서를 전달한 메일',
  ),
  'calendar-reply': reason(
    'auto-reply',
    'The answer of a calendar to an invitation',
    '초대에 대한 일정 관리 프로그램의 응답',
  ),
  challenge: reason(
    'auto-reply',
    'Asks the sender to confirm that they are a person',
    '발신자가 사람인지 확인을 요청하는 메일',
  ),
  'auto-submitted': reason(
    'auto-reply',
    'Marked as sent automatically (Auto-Submitted)',
    '자동 발송으로 표시된 메일(Auto-Submitted)',
  ),
  'auto-reply-header': reason(
    'auto-reply',
    'Carries a header that only automatic mail has',
    '자동 메일에만 있는 헤더가 있음',
  ),
  'away-subject': reason(
    'auto-reply',
    'The subject is that of an absence or automatic reply',
    '부재중 또는 자동 응답을 알리는 제목',
  ),
  'away-text': reason(
    'auto-reply',
    'The text is that of an absence reply',
    '부재중 자동 응답으로 보이는 본문',
  ),
  acknowledgement: reason(
    'auto-reply',
    'An automatic acknowledgement of receipt',
    '자동 접수 확인 메일',
  ),
  'automatic-text': reason(
    'auto-reply',
    'The text says that it was sent automatically',
    '자동으로 발송되었다고 밝힌 본문',
  ),
  'list-header': reason(
    'list',
    'Sent to a mailing list or as a newsletter',
    '메일링 리스트 또는 뉴스레터',
  ),
  'bulk-precedence': reason(
    'list',
    'Marked as bulk mail (Precedence)',
    '대량 메일로 표시됨(Precedence)',
  ),
  'list-sender': reason('list', 'Sent by a list manager', '메일링 리스트 관리자가 보낸 메일'),
  'newsletter-text': reason('list', 'The text is that of a newsletter', '뉴스레터로 보이는 본문'),
  'loop-mark': reason(
    'auto-reply',
    'Carries a mark against mail loops',
    '메일 순환 방지 표시가 있음',
  ),
  'automatic-sender': reason(
    'auto-reply',
    'The sender address takes no replies',
    '회신을 받지 않는 발신 주소',
  ),
  'null-sender': reason('auto-reply', 'Sent without a return path', '반송 경로 없이 보낸 메일'),
  'spam-flag': reason(
    'suspected-spam',
    'A spam filter marked this mail',
    '스팸 필터가 표시한 메일',
  ),
  person: reason('human', 'Nothing shows that a machine wrote this', '자동 메일의 흔적이 없음'),
  'reply-unwanted': reason(
    'human',
    'Written by a person who asks for no automatic reply',
    '사람이 썼으나 자동 회신을 원하지 않음',
  ),
  'own-address': reason(
    'human',
    'Written by a person at an address of our own',
    '자체 주소에서 사람이 쓴 메일',
  ),
  'no-address': reason(
    'human',
    'Seems written by a person, but there is no address to answer',
    '사람이 쓴 것으로 보이나 회신할 주소가 없음',
  ),
} as const satisfies Record<string, Reason>

export type VerdictReason = keyof typeof verdictReasons
