import { FieldLabel } from '@payloadcms/ui'
import type { TextFieldServerComponent } from 'payload'

import { languageOf } from '@/admin/words/languageOf'
import type { Mailbox } from '@/payload-types'

import { MailboxNote } from './MailboxNote'

/** How the open mailbox stands, instead of the codes of its last error. */
export const MailboxState: TextFieldServerComponent = ({ clientField, data, i18n, path }) => (
  <div className="field-type">
    <FieldLabel label={clientField.label} path={path} />
    <MailboxNote mailbox={data as Mailbox} language={languageOf(i18n)} />
  </div>
)
