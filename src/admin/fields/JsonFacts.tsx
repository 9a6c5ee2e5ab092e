import { FieldLabel } from '@payloadcms/ui'
import type { JSONFieldServerComponent } from 'payload'

import { FactList } from './FactList'

import './jsonFacts.css'

/** A JSON value to read, not to edit: the code editor would be loaded from another site. */
export const JsonFacts: JSONFieldServerComponent = ({ clientField, path, value }) => {
  if (value === null || value === undefined) return null
  return (
    <div className="field-type json-facts">
      <FieldLabel label={clientField.label} path={path} />
      <FactList value={value} />
    </div>
  )
}
