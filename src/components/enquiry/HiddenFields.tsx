import type { Language } from '@/i18n/languages'

import type { FormValues } from './formState'

type Props = { language: Language; values: FormValues; trapLabel: string }

/** What people do not see: the language, the origin, the key, and a trap that only robots fill. */
export const HiddenFields = ({ language, values, trapLabel }: Props) => (
  <>
    <input type="hidden" name="language" value={language} />
    <input type="hidden" name="noticeVersion" value={values.noticeVersion} />
    <input type="hidden" name="idempotencyKey" value={values.idempotencyKey} />
    <input type="hidden" name="origin" value={values.origin} />
    <div className="trap" aria-hidden="true">
      <label htmlFor="website">{trapLabel}</label>
      <input
        id="website"
        name="website"
        type="text"
        tabIndex={-1}
        autoComplete="off"
        defaultValue={values.website}
      />
    </div>
  </>
)
