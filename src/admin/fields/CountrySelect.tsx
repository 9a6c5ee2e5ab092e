'use client'

import { SelectInput, useField } from '@payloadcms/ui'
import type { OptionObject, TextFieldClient } from 'payload'

type Props = {
  field: Omit<TextFieldClient, 'type'>
  options: OptionObject[]
  path: string
  placeholder: string
  readOnly?: boolean
}

/** The box to choose a country from; it keeps the code. */
export function CountrySelect({ field, options, path, placeholder, readOnly }: Props) {
  const { disabled, setValue, showError, value } = useField<null | string>({ path })
  return (
    <SelectInput
      label={field.label}
      name={field.name}
      options={options}
      path={path}
      placeholder={placeholder}
      readOnly={Boolean(readOnly || disabled)}
      required={field.required}
      showError={showError}
      value={value ?? undefined}
      onChange={(chosen) => setValue(chosen && !Array.isArray(chosen) ? chosen.value : null)}
    />
  )
}
