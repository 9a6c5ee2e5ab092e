import type { DefaultServerCellComponentProps } from 'payload'

import { languageOf } from '@/admin/words/languageOf'
import type { Mailbox } from '@/payload-types'

import { MailboxNote } from './MailboxNote'

/** How a mailbox stands, in a list. */
export const MailboxCell = ({ rowData, i18n }: DefaultServerCellComponentProps) => (
  <MailboxNote mailbox={rowData as Mailbox} language={languageOf(i18n)} />
)
