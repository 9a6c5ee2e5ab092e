import type { Bilingual } from '@/domain/bilingual'

export type JoinRefusal = keyof typeof joinRefusals

/** Why a mail cannot be joined to an enquiry, in words. */
export const joinRefusals = {
  joined: {
    en: 'The mail is part of an enquiry’s conversation already.',
    ko: '이미 문의의 대화에 연결된 메일입니다.',
  },
  'on-its-way': {
    en: 'The mail is just becoming an enquiry. Please try again in a moment.',
    ko: '메일이 문의로 접수되는 중입니다. 잠시 후 다시 시도해 주십시오.',
  },
  unreadable: {
    en: 'The mail cannot be read: there is nothing to join.',
    ko: '읽을 수 없는 메일이므로 연결할 내용이 없습니다.',
  },
} as const satisfies Record<string, Bilingual>

export class JoinRefused extends Error {
  constructor(readonly refusal: JoinRefusal) {
    super(joinRefusals[refusal].en)
    this.name = 'JoinRefused'
  }
}
