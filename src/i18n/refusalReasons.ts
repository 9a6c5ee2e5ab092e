import type { Words } from './languages'
import { mailServerWords } from './mailServerWords'

const { ended, refused, silent, unencrypted, unknownServer } = mailServerWords

const busy = {
  en: 'the server cannot take mail at the moment.',
  ko: '서버가 현재 메일을 받을 수 없습니다.',
}
const full = {
  en: 'the mailbox of the recipient is full.',
  ko: '받는 사람의 메일함이 가득 찼습니다.',
}
const noSuchAddress = {
  en: 'there is no such address.',
  ko: '존재하지 않는 주소입니다.',
}
const tooLarge = {
  en: 'the mail is too large for the server.',
  ko: '메일이 서버에서 허용하는 크기를 넘습니다.',
}
const notAllowed = {
  en: 'the server does not allow this mail, by its rules or because it takes it for spam.',
  ko: '서버 정책에 따라 또는 스팸으로 판단되어 이 메일이 허용되지 않습니다.',
}
const unwritable = {
  en: 'the product may not write to its data directory.',
  ko: '이 시스템의 데이터 디렉터리에 쓸 수 없습니다.',
}
const noToken = {
  en: 'there is no valid access token (OAuth 2).',
  ko: '유효한 액세스 토큰(OAuth 2)이 없습니다.',
}

/**
 * Why a mail was not accepted, by the server's codes (RFC 3463, RFC 5321) and those of Nodemailer and
 * our own; the first known tells.
 */
export const refusalReasons: Readonly<Record<string, Words>> = {
  '5.1.1': noSuchAddress,
  '5.1.2': noSuchAddress,
  '5.1.3': noSuchAddress,
  '5.1.10': noSuchAddress,
  '5.2.1': {
    en: 'the mailbox of the recipient is closed.',
    ko: '받는 사람의 메일함이 비활성화되어 있습니다.',
  },
  '4.2.2': full,
  '5.2.2': full,
  '5.2.3': tooLarge,
  '5.3.4': tooLarge,
  '5.7.1': notAllowed,
  '5.7.26': {
    en: 'the server could not confirm that the mail is ours (SPF, DKIM or DMARC).',
    ko: '서버에서 이 메일의 발신자를 확인할 수 없습니다(SPF, DKIM 또는 DMARC).',
  },
  '421': busy,
  '450': busy,
  '451': busy,
  '452': busy,
  '454': busy,
  '530': refused,
  '535': refused,
  '550': {
    en: 'the server does not accept mail to this address.',
    ko: '서버가 이 주소로 보내는 메일을 받지 않습니다.',
  },
  '551': noSuchAddress,
  '552': tooLarge,
  '553': noSuchAddress,
  '554': notAllowed,
  EAUTH: refused,
  ENOAUTH: refused,
  EOAUTH2: noToken,
  EACCES: unwritable,
  ECONNECTION: ended,
  EDNS: unknownServer,
  ENOSPC: {
    en: 'the disk of the product is full.',
    ko: '이 시스템의 디스크가 가득 찼습니다.',
  },
  EPROTOCOL: {
    en: 'what answers there is no mail server.',
    ko: '응답한 서버가 메일 서버가 아닙니다.',
  },
  EROFS: unwritable,
  ESENDER: {
    en: 'the process that hands mail in could not be started, or was ended.',
    ko: '메일 발송 프로세스를 시작할 수 없거나 프로세스가 종료되었습니다.',
  },
  ESOCKET: {
    en: 'no connection to the server comes about.',
    ko: '서버에 연결할 수 없습니다.',
  },
  ETIMEDOUT: silent,
  ETLS: unencrypted,
}
