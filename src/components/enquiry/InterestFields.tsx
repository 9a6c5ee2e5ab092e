import { CheckList } from './CheckList'
import type { EnquiryFormProps } from './EnquiryForm'
import { Field } from './Field'
import type { FormValues } from './formState'

type Props = EnquiryFormProps & {
  values: FormValues
  errorOf: (field: string) => string | undefined
}

/** What the enquiry is about. */
export function InterestFields({ words, themes, projects, assets, values, errorOf }: Props) {
  return (
    <fieldset className="part">
      <legend>{words.about}</legend>
      <Field
        name="message"
        label={words.message}
        mark={words.requiredMark}
        required
        hint={words.messageHint}
        error={errorOf('message')}
        errorPrefix={words.errorPrefix}
      >
        {(control) => <textarea {...control} rows={8} defaultValue={values.message} />}
      </Field>
      <Field
        name="subject"
        label={words.subject}
        mark={words.optionalMark}
        error={errorOf('subject')}
        errorPrefix={words.errorPrefix}
      >
        {(control) => <input {...control} type="text" defaultValue={values.subject} />}
      </Field>
      {assets.length > 0 && (
        <fieldset className="field">
          <legend>{words.assets}</legend>
          <CheckList field="assets" choices={assets} chosen={values.assets} />
        </fieldset>
      )}
      {themes.length > 0 && (
        <fieldset className="field" aria-describedby="themes-hint">
          <legend>
            {words.themes} <span className="mark">({words.optionalMark})</span>
          </legend>
          <p className="hint" id="themes-hint">
            {words.themesHint}
          </p>
          <CheckList field="themes" choices={themes} chosen={values.themes} />
        </fieldset>
      )}
      {projects.length > 0 && (
        <fieldset className="field">
          <legend>
            {words.projects} <span className="mark">({words.optionalMark})</span>
          </legend>
          <details className="more" open={values.projects.length > 0}>
            <summary>{words.moreProjects}</summary>
            <CheckList field="projects" choices={projects} chosen={values.projects} />
          </details>
        </fieldset>
      )}
    </fieldset>
  )
}
