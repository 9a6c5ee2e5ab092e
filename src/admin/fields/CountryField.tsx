import type { TextFieldServerComponent } from 'payload'

import { adminWords } from '@/admin/words/adminWords'
import { languageOf } from '@/admin/words/languageOf'
import { countryNames } from '@/i18n/site/countryNames'

import { CountrySelect } from './CountrySelect'

/** A country to choose by its name; an enquiry's may be said to be unknown. */
export const CountryField: TextFieldServerComponent = ({
  clientField,
  collectionSlug,
  i18n,
  path,
  readOnly,
}) => {
  const language = languageOf(i18n)
  const { country } = adminWords(language)
  const options = countryNames(language).map(([value, label]) => ({ value, label }))
  const unknown = { value: 'unknown', label: country.unknown }
  return (
    <CountrySelect
      field={clientField}
      path={path}
      readOnly={readOnly}
      placeholder={country.placeholder}
      options={collectionSlug === 'enquiries' ? [unknown, ...options] : options}
    />
  )
}
