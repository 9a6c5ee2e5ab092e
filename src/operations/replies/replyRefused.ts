import type { Bilingual } from '@/domain/bilingual'

export type ReplyRefusal =
  | 'empty'
  | 'unfilled'
  | 'no-address'
  | 'dead-address'
  | 'unknown-template'
  | 'unknown-attachment'
  | 'unsafe-attachment'
  | 'too-large'

/** A reply cannot be sent; nothing was stored. */
export class ReplyRefused extends Error {
  constructor(
    readonly refusal: ReplyRefusal,
    /** What it is about: variables, or ids of attachments. */
    readonly about: readonly string[] = [],
  ) {
    super(replyRefusals[refusal].en)
    this.name = 'ReplyRefused'
  }
}

export const replyRefusals: Record<ReplyRefusal, Bilingual> = {
  empty: {
    en: 'Write what you want to answer.',
    ko: '답변 내용을 입력해 주십시오.',
  },
  unfilled: {
    en: 'Some variables of the template are still to be filled in.',
    ko: '서식의 변수 중 아직 채워지지 않은 것이 있습니다.',
  },
  'no-address': {
    en: 'The enquiry has no contact with an e-mail address.',
    ko: '문의에 이메일 주소가 있는 연락처가 없습니다.',
  },
  'dead-address': {
    en: 'The last mail to this address could not be delivered. Correct the address of the contact, or send that mail again first.',
    ko: '이 주소로 보낸 최근 메일이 배달되지 않았습니다. 연락처의 주소를 고치거나 그 메일을 먼저 다시 보내 주십시오.',
  },
  'unknown-template': {
    en: 'There is no such template.',
    ko: '해당 서식이 없습니다.',
  },
  'unknown-attachment': {
    en: 'A file does not belong to this enquiry.',
    ko: '이 문의에 속하지 않은 파일이 있습니다.',
  },
  'unsafe-attachment': {
    en: 'A file has not been found to be safe, so it cannot be sent.',
    ko: '안전이 확인되지 않은 파일이 있어 보낼 수 없습니다.',
  },
  'too-large': {
    en: 'The files together are larger than 15 MB, which many mail servers refuse.',
    ko: '파일 크기의 합이 15MB를 넘습니다. 많은 메일 서버가 이런 메일을 거부합니다.',
  },
}
