import { type Language, languages } from '@/i18n/languages'
import { preferredLanguage } from '@/i18n/preferredLanguage'

type Asked = { url: string; headers: { 'accept-language'?: string } }

const isLanguage = (value: unknown): value is Language =>
  (languages as readonly unknown[]).includes(value)

/** English or Korean: as `?locale` says, else the path (`/ko/…`), else Accept-Language. */
export function requestLanguage({ url, headers }: Asked): Language {
  const path = url.startsWith('/') ? url : '/'
  const { pathname, searchParams } = new URL(`http://localhost${path}`)
  const asked = [searchParams.get('locale'), pathname.split('/')[1]].find(isLanguage)
  return preferredLanguage(asked, headers['accept-language'])
}
