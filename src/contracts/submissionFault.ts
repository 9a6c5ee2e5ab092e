import type { Language, Words } from '@/i18n/languages'

export type Fault = 'invalid' | 'missing' | 'tooLong' | 'unknown'

const words: Record<string, Partial<Record<Fault, Words>>> = {
  name: {
    missing: { en: 'Enter your name.', ko: '성함을 입력해 주세요.' },
    invalid: {
      en: 'Enter your name on one line, as plain text.',
      ko: '성함을 한 줄의 일반 문자로 입력해 주세요.',
    },
  },
  email: {
    missing: { en: 'Enter your e-mail address.', ko: '이메일 주소를 입력해 주세요.' },
    invalid: {
      en: 'Enter an e-mail address in the correct format, such as name@example.com.',
      ko: '이메일 주소를 name@example.com과 같은 형식으로 입력해 주세요.',
    },
  },
  message: {
    missing: {
      en: 'Tell us what you would like to know or do.',
      ko: '문의하실 내용을 입력해 주세요.',
    },
    invalid: {
      en: 'Enter your message as plain text.',
      ko: '문의 내용을 일반 문자로 입력해 주세요.',
    },
    tooLong: {
      en: 'Your message must be 20,000 characters or fewer.',
      ko: '문의 내용은 20,000자 이하로 입력해 주세요.',
    },
  },
  consent: {
    missing: {
      en: 'Agree to the privacy notice so that we may answer you.',
      ko: '답변을 드릴 수 있도록 개인정보 처리방침에 동의해 주세요.',
    },
    invalid: {
      en: 'Agree to the privacy notice so that we may answer you.',
      ko: '답변을 드릴 수 있도록 개인정보 처리방침에 동의해 주세요.',
    },
  },
  noticeVersion: {
    missing: {
      en: 'Say which version of the privacy notice you agreed to.',
      ko: '동의하신 개인정보 처리방침의 버전을 알려 주세요.',
    },
  },
  country: {
    invalid: {
      en: 'Enter a country as its two-letter code (ISO 3166-1 alpha-2), such as KR.',
      ko: '국가를 KR과 같은 두 글자 코드(ISO 3166-1 alpha-2)로 입력해 주세요.',
    },
  },
  phone: {
    invalid: {
      en: 'Enter a telephone number, such as +44 151 496 0000.',
      ko: '전화번호를 +82 2 0000 0000과 같은 형식으로 입력해 주세요.',
    },
  },
  language: {
    invalid: {
      en: 'Choose English (en) or Korean (ko).',
      ko: '영어(en) 또는 한국어(ko)를 선택해 주세요.',
    },
  },
  themes: {
    invalid: { en: 'Choose themes that we publish.', ko: '게시된 테마 중에서 선택해 주세요.' },
  },
  assets: {
    invalid: { en: 'Choose assets that we publish.', ko: '게시된 자산 중에서 선택해 주세요.' },
  },
  projects: {
    invalid: {
      en: 'Choose projects that we publish.',
      ko: '게시된 프로젝트 중에서 선택해 주세요.',
    },
  },
}

const general: Record<Fault, Words> = {
  missing: { en: 'This field is required.', ko: '필수 입력 항목입니다.' },
  invalid: { en: 'This value is not in the correct format.', ko: '값의 형식이 올바르지 않습니다.' },
  tooLong: { en: 'This value is too long.', ko: '값이 너무 깁니다.' },
  unknown: { en: 'This field is not known here.', ko: '알 수 없는 항목입니다.' },
}

/** One sentence on what is wrong with a field of a submission. */
export const submissionFault = (field: string, fault: Fault, language: Language): string =>
  (Object.hasOwn(words, field) ? words[field]?.[fault] : undefined)?.[language] ??
  general[fault][language]
