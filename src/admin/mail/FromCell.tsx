import type { DefaultServerCellComponentProps } from 'payload'

import { adminWords } from '@/admin/words/adminWords'
import { languageOf } from '@/admin/words/languageOf'
import type { IncomingMail } from '@/payload-types'

import { isSuspect } from './isSuspect'
import { senderName } from './senderName'

import './mail.css'

/** Who a mail is from, in a list, with a mark where that is not so. */
export function FromCell({ rowData, i18n }: DefaultServerCellComponentProps) {
  const mail = rowData as IncomingMail
  const { suspectShort } = adminWords(languageOf(i18n)).mail
  return (
    <span className="mail-from">
      {senderName(mail)}
      {mail.fromName && <span className="mail-from__address">{mail.from}</span>}
      {isSuspect(mail) && <span className="mail-from__suspect">⚠ {suspectShort}</span>}
    </span>
  )
}
