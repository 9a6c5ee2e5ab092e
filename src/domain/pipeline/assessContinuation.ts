import type { Bilingual } from '../bilingual'
import { isClosed } from './closedStatuses'
import { mayReopen, reopenDays } from './mayReopen'
import type { Status } from './statuses'

/** What decides whether an enquiry is continued by another; `continuedAs`: reference of the one. */
type Standing = {
  status: Status
  closedAt: string | null | undefined
  continuedAs: string | null
  now: Date
}

/** Why a message does not begin an enquiry that follows this one; null when it does. */
export function assessContinuation({
  status,
  closedAt,
  continuedAs,
  now,
}: Standing): Bilingual | null {
  if (!isClosed(status)) {
    return {
      en: 'The enquiry is not closed: record the message on it.',
      ko: '종결되지 않은 문의입니다. 이 문의에 메시지를 기록해 주십시오.',
    }
  }
  if (continuedAs !== null) {
    return {
      en: `It was continued as ${continuedAs}: record the message there.`,
      ko: `이 문의는 ${continuedAs}(으)로 이어졌습니다. 그 문의에 메시지를 기록해 주십시오.`,
    }
  }
  if (!mayReopen(closedAt, now)) return null
  return {
    en: `It was closed within the last ${reopenDays} days: reopen it instead.`,
    ko: `종결된 지 ${reopenDays}일이 지나지 않았습니다. 새 문의 대신 이 문의를 다시 열어 주십시오.`,
  }
}
