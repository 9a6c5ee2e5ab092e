import type { Words } from '@/i18n/languages'

type FaultWords = { status: number; title: Words; detail: Words }

/** What the server itself refuses, before a request reaches the product; in both languages. */
const faults = {
  invalidUrl: {
    status: 400,
    title: { en: 'Invalid address', ko: '잘못된 주소' },
    detail: {
      en: 'The address is not valid: it must be well-formed UTF-8 without control characters.',
      ko: '주소가 올바르지 않습니다. 제어 문자가 없는 올바른 UTF-8이어야 합니다.',
    },
  },
  invalidQuery: {
    status: 400,
    title: { en: 'Invalid query', ko: '잘못된 조회 조건' },
    detail: {
      en: 'The query of the address cannot be understood.',
      ko: '주소의 조회 조건을 이해할 수 없습니다.',
    },
  },
  invalidBody: {
    status: 400,
    title: { en: 'Invalid body', ko: '잘못된 본문' },
    detail: {
      en: 'The body cannot be understood: it must be well-formed UTF-8 without NUL characters and, as JSON, one object that is not nested too deeply.',
      ko: '본문을 이해할 수 없습니다. NUL 문자가 없는 올바른 UTF-8이어야 하며, JSON은 지나치게 깊지 않은 하나의 객체여야 합니다.',
    },
  },
  notFound: {
    status: 404,
    title: { en: 'Not found', ko: '찾을 수 없음' },
    detail: { en: 'There is nothing at this address.', ko: '이 주소에는 내용이 없습니다.' },
  },
  methodNotAllowed: {
    status: 405,
    title: { en: 'Method not allowed', ko: '허용되지 않는 메서드' },
    detail: {
      en: 'This address does not answer this method.',
      ko: '이 주소에서는 이 메서드를 사용할 수 없습니다.',
    },
  },
  bodyTooLarge: {
    status: 413,
    title: { en: 'Body too large', ko: '너무 큰 본문' },
    detail: {
      en: 'What was sent is larger than this address accepts.',
      ko: '보내신 내용이 이 주소에서 받을 수 있는 크기보다 큽니다.',
    },
  },
  urlTooLong: {
    status: 414,
    title: { en: 'Address too long', ko: '너무 긴 주소' },
    detail: {
      en: 'The address is longer than this server accepts.',
      ko: '주소가 서버에서 받을 수 있는 길이보다 깁니다.',
    },
  },
  unsupportedType: {
    status: 415,
    title: { en: 'Unsupported content type', ko: '지원하지 않는 콘텐츠 형식' },
    detail: {
      en: 'This address does not accept content of this type.',
      ko: '이 주소에서는 이 형식의 콘텐츠를 받지 않습니다.',
    },
  },
  tooManyRequests: {
    status: 429,
    title: { en: 'Too many requests', ko: '너무 많은 요청' },
    detail: {
      en: 'Too many requests came from your address. Please try again later.',
      ko: '같은 주소에서 너무 많은 요청이 들어왔습니다. 잠시 후 다시 시도해 주세요.',
    },
  },
  unexpected: {
    status: 500,
    title: { en: 'Something went wrong', ko: '오류가 발생했습니다' },
    detail: {
      en: 'The fault is ours and has been recorded. Please try again later.',
      ko: '서버 오류이며 기록되었습니다. 잠시 후 다시 시도해 주세요.',
    },
  },
  unavailable: {
    status: 503,
    title: { en: 'Not available', ko: '이용할 수 없음' },
    detail: {
      en: 'The server is starting, stopping, or cannot reach its database. Please try again shortly.',
      ko: '서버가 시작 또는 종료 중이거나 데이터베이스에 연결할 수 없습니다. 잠시 후 다시 시도해 주세요.',
    },
  },
} satisfies Record<string, FaultWords>

export type Fault = keyof typeof faults

/** Thrown by middleware; the error handler answers it as problem details in the reader's language. */
export class HttpFault extends Error {
  readonly status: number
  readonly words: { title: Words; detail: Words }

  constructor(
    readonly fault: Fault,
    readonly extra: Record<string, unknown> = {},
    readonly headers: Record<string, string> = {},
  ) {
    super(faults[fault].title.en)
    this.name = 'HttpFault'
    this.status = faults[fault].status
    this.words = faults[fault]
  }
}
