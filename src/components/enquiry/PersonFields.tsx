import type { EnquiryFormProps } from './EnquiryForm'
import { Field } from './Field'
import type { FormValues } from './formState'

type Props = EnquiryFormProps & {
  values: FormValues
  errorOf: (field: string) => string | undefined
}

/** Who asks, and the consent. */
export function PersonFields({ language, words, countries, values, errorOf }: Props) {
  const { errorPrefix, requiredMark, optionalMark } = words
  const consentError = errorOf('consent')
  return (
    <>
      <fieldset className="part">
        <legend>{words.you}</legend>
        <Field
          name="name"
          label={words.name}
          mark={requiredMark}
          required
          error={errorOf('name')}
          errorPrefix={errorPrefix}
        >
          {(control) => (
            <input {...control} type="text" autoComplete="name" defaultValue={values.name} />
          )}
        </Field>
        <Field
          name="email"
          label={words.email}
          mark={requiredMark}
          required
          hint={words.emailHint}
          error={errorOf('email')}
          errorPrefix={errorPrefix}
        >
          {(control) => (
            <input
              {...control}
              type="email"
              autoComplete="email"
              spellCheck={false}
              defaultValue={values.email}
            />
          )}
        </Field>
        <Field
          name="organisation"
          label={words.organisation}
          mark={optionalMark}
          error={errorOf('organisation')}
          errorPrefix={errorPrefix}
        >
          {(control) => (
            <input
              {...control}
              type="text"
              autoComplete="organization"
              defaultValue={values.organisation}
            />
          )}
        </Field>
        <Field
          name="country"
          label={words.country}
          mark={optionalMark}
          error={errorOf('country')}
          errorPrefix={errorPrefix}
        >
          {(control) => (
            <select {...control} autoComplete="country" defaultValue={values.country}>
              <option value="">{words.countryNone}</option>
              {countries.map(([code, name]) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field
          name="phone"
          label={words.phone}
          mark={optionalMark}
          hint={words.phoneHint}
          error={errorOf('phone')}
          errorPrefix={errorPrefix}
        >
          {(control) => (
            <input {...control} type="tel" autoComplete="tel" defaultValue={values.phone} />
          )}
        </Field>
      </fieldset>
      <div className={consentError ? 'field field--error' : 'field'}>
        {consentError && (
          <p className="error" id="consent-error">
            <span className="visually-hidden">{errorPrefix} </span>
            {consentError}
          </p>
        )}
        <div className="check">
          <input
            type="checkbox"
            id="consent"
            name="consent"
            value="true"
            defaultChecked={values.consent}
            aria-required
            aria-invalid={consentError ? true : undefined}
            aria-describedby={consentError && 'consent-error'}
          />
          <label htmlFor="consent">
            {words.consent} <span className="mark">({requiredMark})</span>
          </label>
        </div>
        <p>
          <a href={`/${language}/privacy`} target="_blank" rel="noopener">
            {words.consentLink}
          </a>
        </p>
      </div>
    </>
  )
}
