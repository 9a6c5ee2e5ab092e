import { type MailSubmission, mailSubmission } from '@/contracts/mailSubmission'
import { mainLanguage } from '@/domain/text/mainLanguage'
import { withoutControls } from '@/mail/intake/withoutControls'
import type { IncomingMail } from '@/payload-types'

import type { ReadMail } from './readIncomingMail'

const { message, name, subject } = {
  message: 20_000,
  name: 200,
  subject: 200,
}

const CONTROL_BUT_LINES = /[^\P{Cc}\n\r\t]/gu

const notes = {
  cut: {
    en: '[The mail goes on: the whole of it is kept with the incoming mail.]',
    ko: '[메일이 더 이어집니다. 전문은 수신 메일에 보관되어 있습니다.]',
  },
  tooLarge: {
    en: '[The mail is too large to be read here: its files are only in the original, which is kept with the incoming mail.]',
    ko: '[메일이 너무 커서 여기서 읽을 수 없습니다. 첨부파일은 수신 메일에 보관된 원본에만 있습니다.]',
  },
  empty: { en: '[The mail has no text.]', ko: '[내용이 없는 메일입니다.]' },
} as const

/** What a mail asks for, in the form that enquiries are made of. */
export function submissionOfMail(
  row: Pick<IncomingMail, 'id'>,
  read: ReadMail,
  email: string,
): MailSubmission {
  const { mail, verdict, authentication } = read
  const language = mainLanguage(`${mail.subject}\n${mail.text}`)
  return mailSubmission.parse({
    name: withoutControls(mail.from?.name ?? '').slice(0, name) || email.split('@')[0],
    email,
    message: messageOf(read, language),
    subject: withoutControls(mail.subject).slice(0, subject).trim() || undefined,
    language,
    mail: {
      id: row.id,
      messageId: mail.messageId,
      // Who is not who they say is not the one who would get the answer.
      mayAutoReply: verdict.mayAutoReply && !authentication.isFailed,
      isAuthentic: authentication.dmarc === 'pass',
    },
  })
}

function messageOf({ mail, isWhole }: ReadMail, language: 'en' | 'ko'): string {
  const text = mail.text.replace(CONTROL_BUT_LINES, '').trim()
  const isCut = text.length > message || mail.textCut
  const additions = [
    ...(isCut ? [notes.cut[language]] : []),
    ...(isWhole ? [] : [notes.tooLarge[language]]),
  ]
  const room = message - additions.join('\n\n').length - 2 * additions.length
  return [text.slice(0, room), ...additions].filter(Boolean).join('\n\n') || notes.empty[language]
}
