import { FieldLabel } from '@payloadcms/ui'
import type { TextFieldServerComponent } from 'payload'

import { languageOf } from '@/admin/words/languageOf'

import { refusalInWords } from './refusalInWords'

/** Why the open mail was not accepted, instead of codes alone. */
export const RefusalNote: TextFieldServerComponent = ({ clientField, data, i18n, path }) => (
  <div className="field-type">
    <FieldLabel label={clientField.label} path={path} />
    <p>{refusalInWords(String(data?.lastError), languageOf(i18n))}</p>
  </div>
)
