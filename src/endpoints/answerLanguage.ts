import type { PayloadRequest } from 'payload'

import type { Language } from '@/i18n/languages'
import { preferredLanguage } from '@/i18n/preferredLanguage'

/** The language that a request is answered in: `locale`, else that of the admin or the browser. */
export const answerLanguage = (req: PayloadRequest): Language =>
  preferredLanguage(req.query.locale, req.i18n.language)
