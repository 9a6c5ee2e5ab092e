import type { Words } from './languages'
import { mailServerWords } from './mailServerWords'

const {
  closed,
  ended,
  expired,
  misnamed,
  refused,
  silent,
  uncertified,
  unencrypted,
  unknownServer,
} = mailServerWords

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
  CERT_HAS_EXPIRED: expired,
  DEPTH_ZERO_SELF_SIGNED_CERT: uncertified,
  SELF_SIGNED_CERT_IN_CHAIN: uncertified,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: uncertified,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: uncertified,
  ERR_TLS_CERT_ALTNAME_INVALID: misnamed,
  ECONNREFUSED: closed,
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
