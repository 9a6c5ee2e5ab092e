import type { AttachmentState } from '@/domain/attachments/attachmentStates'

import type { Words } from './languages'

/** What becomes of a file that somebody sent. */
export const attachmentStateWords: Record<AttachmentState, Words> = {
  pending: { en: 'Waiting for the virus scan', ko: '바이러스 검사 대기' },
  clean: { en: 'Scanned, clean', ko: '검사 완료, 이상 없음' },
  infected: { en: 'Infected, locked away', ko: '감염됨, 격리' },
  unscanned: { en: 'Not scanned', ko: '검사하지 않음' },
  'too-large': { en: 'Too large, not kept', ko: '용량 초과, 보관하지 않음' },
  'too-many': { en: 'Too many, not kept', ko: '개수 초과, 보관하지 않음' },
}

type Refusal = Record<'detail' | 'title', string>
type Refusals = { en: Refusal; ko: Refusal }

const notKept: Refusals = {
  en: {
    title: 'The file was not kept',
    detail:
      'It was over a limit of its message. Ask the sender for it, or look into the mail itself.',
  },
  ko: {
    title: '보관하지 않은 파일입니다',
    detail:
      '메시지의 첨부 한도를 넘었습니다. 보낸 사람에게 요청하거나 원본 메일을 확인해 주십시오.',
  },
}

/** Why a file cannot be downloaded, by its state. */
export const attachmentRefusals: Record<
  Exclude<AttachmentState, 'clean' | 'unscanned'>,
  Refusals
> = {
  pending: {
    en: {
      title: 'The file waits for the virus scan',
      detail: 'It can be downloaded once it has been found clean. Please try again in a moment.',
    },
    ko: {
      title: '바이러스 검사를 기다리는 파일입니다',
      detail: '이상이 없다고 확인되면 내려받을 수 있습니다. 잠시 후 다시 시도해 주십시오.',
    },
  },
  infected: {
    en: {
      title: 'The file is infected',
      detail:
        'The virus scan found something in it. It stays locked away and cannot be downloaded.',
    },
    ko: {
      title: '감염된 파일입니다',
      detail: '바이러스 검사에서 위협이 발견되어 격리했습니다. 내려받을 수 없습니다.',
    },
  },
  'too-large': notKept,
  'too-many': notKept,
}
