import { FieldLabel } from '@payloadcms/ui'
import type { TextareaFieldServerComponent } from 'payload'

import './plainText.css'

/** A text to read, not to edit, in full. */
export const PlainText: TextareaFieldServerComponent = ({ clientField, path, value }) =>
  value ? (
    <div className="field-type plain-text">
      <FieldLabel label={clientField.label} path={path} />
      <div>{String(value)}</div>
    </div>
  ) : null
