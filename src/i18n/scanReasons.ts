import type { Words } from './languages'

const closed = {
  en: 'no virus scanner takes connections there.',
  ko: '해당 주소에서 바이러스 검사기가 연결을 받지 않습니다.',
}
const silent = {
  en: 'the virus scanner does not answer.',
  ko: '바이러스 검사기가 응답하지 않습니다.',
}
const ended = {
  en: 'the virus scanner ended the connection.',
  ko: '바이러스 검사기가 연결을 끊었습니다.',
}
const unknownHost = {
  en: 'there is no host of the name in CLAMD_URL, or its name cannot be looked up.',
  ko: 'CLAMD_URL에 적힌 이름의 서버가 없거나 이름을 조회할 수 없습니다.',
}

/** Why a file could not be scanned yet, by what `scanWithClamd` and the system say. */
export const scanReasons: Readonly<Record<string, Words>> = {
  timeout: silent,
  'no reply': {
    en: 'the virus scanner hung up without an answer.',
    ko: '바이러스 검사기가 응답 없이 연결을 끊었습니다.',
  },
  'size limit of the scanner': {
    en: 'the file is larger than the virus scanner takes (StreamMaxLength).',
    ko: '파일이 바이러스 검사기가 허용하는 크기(StreamMaxLength)를 넘습니다.',
  },
  'unexpected reply': {
    en: 'the virus scanner answered something that is no verdict.',
    ko: '바이러스 검사기의 응답으로 결과를 판단할 수 없습니다.',
  },
  EACCES: {
    en: 'the product may not read the file, or not open the socket of the virus scanner.',
    ko: '이 시스템이 파일을 읽거나 바이러스 검사기의 소켓을 열 권한이 없습니다.',
  },
  EAI_AGAIN: unknownHost,
  ECONNREFUSED: closed,
  ECONNRESET: ended,
  EHOSTUNREACH: silent,
  ENETUNREACH: silent,
  ENOENT: {
    en: 'the file is not on the disk, or the socket of the virus scanner is not there.',
    ko: '디스크에 파일이 없거나 바이러스 검사기의 소켓이 없습니다.',
  },
  ENOTFOUND: unknownHost,
  EPIPE: ended,
  ETIMEDOUT: silent,
}
