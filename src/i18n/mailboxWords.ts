import type { Words } from './languages'

const refused = {
  en: 'the server does not accept the user name or the password.',
  ko: '서버가 사용자 이름 또는 비밀번호를 받아들이지 않습니다.',
}
const silent = {
  en: 'the server does not answer.',
  ko: '서버가 응답하지 않습니다.',
}
const uncertified = {
  en: 'the certificate of the server cannot be trusted.',
  ko: '서버 인증서를 신뢰할 수 없습니다.',
}
const unknownServer = {
  en: 'there is no server of that name, or its name cannot be looked up.',
  ko: '해당 이름의 서버가 없거나 이름을 조회할 수 없습니다.',
}
const ended = {
  en: 'the server ended the connection.',
  ko: '서버가 연결을 끊었습니다.',
}
const unencrypted = {
  en: 'no encrypted connection comes about.',
  ko: '암호화 연결이 이루어지지 않습니다.',
}

/** Why a mailbox cannot be read, by the codes of the server and of the network; the first known tells. */
export const mailboxReasons: Readonly<Record<string, Words>> = {
  AUTHENTICATIONFAILED: refused,
  AUTHORIZATIONFAILED: {
    en: 'the server does not let this user into the mailbox.',
    ko: '서버가 이 사용자의 메일함 접근을 허용하지 않습니다.',
  },
  EXPIRED: { en: 'the password has expired.', ko: '비밀번호가 만료되었습니다.' },
  NONEXISTENT: { en: 'there is no such folder.', ko: '해당 폴더가 없습니다.' },
  UNAVAILABLE: {
    en: 'the server is out of order at the moment.',
    ko: '서버를 일시적으로 사용할 수 없습니다.',
  },
  LIMIT: {
    en: 'the server allows no more connections.',
    ko: '서버가 더 이상 연결을 허용하지 않습니다.',
  },
  CERT_HAS_EXPIRED: {
    en: 'the certificate of the server has expired.',
    ko: '서버 인증서가 만료되었습니다.',
  },
  DEPTH_ZERO_SELF_SIGNED_CERT: uncertified,
  SELF_SIGNED_CERT_IN_CHAIN: uncertified,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: uncertified,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: uncertified,
  ERR_TLS_CERT_ALTNAME_INVALID: {
    en: 'the certificate of the server is for another name.',
    ko: '서버 인증서의 이름이 다릅니다.',
  },
  ECONNREFUSED: {
    en: 'no mail server takes connections there.',
    ko: '해당 주소에서 메일 서버가 연결을 받지 않습니다.',
  },
  ENOTFOUND: unknownServer,
  EAI_AGAIN: unknownServer,
  ETIMEDOUT: silent,
  ETIMEOUT: silent,
  EHOSTUNREACH: silent,
  ENETUNREACH: silent,
  CONNECT_TIMEOUT: silent,
  GREETING_TIMEOUT: silent,
  UPGRADE_TIMEOUT: unencrypted,
  TLS: unencrypted,
  ECONNRESET: ended,
  EPIPE: ended,
  NoConnection: ended,
  EConnectionClosed: ended,
}

export const unknownMailboxReason: Words = {
  en: 'the reason has no name that we know.',
  ko: '알 수 없는 이유입니다.',
}
