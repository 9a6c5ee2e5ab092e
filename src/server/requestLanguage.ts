import type { Request } from 'express'

import { type Language, languages } from '@/i18n/languages'

const isLanguage = (value: unknown): value is Language =>
  (languages as readonly unknown[]).includes(value)

/** English or Korean: as `?locale` says, else the path (`/ko/…`), else Accept-Language. */
export function requestLanguage(req: Request): Language {
  const path = req.originalUrl.startsWith('/') ? req.originalUrl : '/'
  const { pathname, searchParams } = new URL(`http://localhost${path}`)
  const asked = [searchParams.get('locale'), pathname.split('/')[1]].find(isLanguage)
  return asked ?? (req.acceptsLanguages('en', 'ko') === 'ko' ? 'ko' : 'en')
}
