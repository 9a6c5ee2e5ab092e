import type { Words } from './languages'

/** What keeps us from a mail server, whether we read there or send by it. */
export const mailServerWords = {
  refused: {
    en: 'the server does not accept the user name or the password.',
    ko: '서버가 사용자 이름 또는 비밀번호를 받아들이지 않습니다.',
  },
  silent: {
    en: 'the server does not answer.',
    ko: '서버가 응답하지 않습니다.',
  },
  uncertified: {
    en: 'the certificate of the server cannot be trusted.',
    ko: '서버 인증서를 신뢰할 수 없습니다.',
  },
  misnamed: {
    en: 'the certificate of the server is for another name.',
    ko: '서버 인증서의 이름이 다릅니다.',
  },
  expired: {
    en: 'the certificate of the server has expired.',
    ko: '서버 인증서가 만료되었습니다.',
  },
  unknownServer: {
    en: 'there is no server of that name, or its name cannot be looked up.',
    ko: '해당 이름의 서버가 없거나 이름을 조회할 수 없습니다.',
  },
  closed: {
    en: 'no mail server takes connections there.',
    ko: '해당 주소에서 메일 서버가 연결을 받지 않습니다.',
  },
  ended: {
    en: 'the server ended the connection.',
    ko: '서버가 연결을 끊었습니다.',
  },
  unencrypted: {
    en: 'no encrypted connection comes about.',
    ko: '암호화 연결이 이루어지지 않습니다.',
  },
  unknown: {
    en: 'the reason has no name that we know.',
    ko: '알 수 없는 이유입니다.',
  },
} satisfies Record<string, Words>
