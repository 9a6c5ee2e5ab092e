import type { PayloadRequest } from 'payload'
import { parseCookies } from 'payload/shared'

import type { Language } from '@/i18n/languages'
import { preferredLanguage } from '@/i18n/preferredLanguage'

/** The language that a request is answered in: `locale`, else what was chosen in the admin, else the browser's. */
export function answerLanguage({ headers, payload, query }: PayloadRequest): Language {
  const chosen = parseCookies(headers).get(`${payload.config.cookiePrefix}-lng`)
  return preferredLanguage(query.locale ?? chosen, headers.get('accept-language'))
}
