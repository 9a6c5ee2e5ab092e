import { FieldLabel } from '@payloadcms/ui'
import type { TextFieldServerComponent } from 'payload'

import { adminWords } from '@/admin/words/adminWords'
import { languageOf } from '@/admin/words/languageOf'

/** That work on the record failed, instead of the name of an error alone. */
export const FailureNote: TextFieldServerComponent = ({ clientField, data, i18n, path }) => (
  <div className="field-type">
    <FieldLabel label={clientField.label} path={path} />
    <p>{adminWords(languageOf(i18n)).failure(String(data?.lastError))}</p>
  </div>
)
