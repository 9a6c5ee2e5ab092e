import type { Words } from '@/i18n/languages'

type Described = { status: number; title: Words; detail: Words }

/** What can be wrong with a submission as a whole. */
export const submissionProblems = {
  malformed: {
    status: 400,
    title: { en: 'The request cannot be read', ko: '요청을 읽을 수 없습니다' },
    detail: {
      en: 'The body is not well-formed: it must be valid UTF-8 and one JSON object, or a form.',
      ko: '본문의 형식이 올바르지 않습니다. 올바른 UTF-8로 된 JSON 객체 하나 또는 양식이어야 합니다.',
    },
  },
  badKey: {
    status: 400,
    title: { en: 'The idempotency key cannot be used', ko: '멱등성 키를 사용할 수 없습니다' },
    detail: {
      en: 'Idempotency-Key must be 1 to 255 printable ASCII characters without spaces.',
      ko: 'Idempotency-Key는 공백 없는 ASCII 문자 1~255자여야 합니다.',
    },
  },
  conflict: {
    status: 409,
    title: { en: 'This key was used before', ko: '이미 사용된 키입니다' },
    detail: {
      en: 'The same Idempotency-Key came before with another body. Nothing was stored.',
      ko: '같은 Idempotency-Key가 다른 본문과 함께 사용된 적이 있습니다. 저장된 것이 없습니다.',
    },
  },
  tooLarge: {
    status: 413,
    title: { en: 'The submission is too large', ko: '문의가 너무 큽니다' },
    detail: { en: 'A submission may have 64 KiB at most.', ko: '문의는 64KiB를 넘을 수 없습니다.' },
  },
  unsupported: {
    status: 415,
    title: { en: 'This media type is not accepted', ko: '지원하지 않는 형식입니다' },
    detail: {
      en: 'Send application/json or application/x-www-form-urlencoded.',
      ko: 'application/json 또는 application/x-www-form-urlencoded로 보내 주십시오.',
    },
  },
  invalid: {
    status: 422,
    title: { en: 'Some fields need your attention', ko: '확인이 필요한 항목이 있습니다' },
    detail: {
      en: 'Nothing was stored. Please see `errors`.',
      ko: '저장된 것이 없습니다. `errors`를 확인해 주십시오.',
    },
  },
  full: {
    status: 503,
    title: { en: 'Too many enquiries at once', ko: '문의가 일시적으로 몰리고 있습니다' },
    detail: {
      en: 'Nothing was stored. Please send it again in a minute.',
      ko: '저장된 것이 없습니다. 1분 뒤에 다시 보내 주십시오.',
    },
  },
} satisfies Record<string, Described>
