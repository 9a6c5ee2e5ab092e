import type { Language } from '@/i18n/languages'

import { product } from './product'

/** The public mailbox of the region, when staff have published one. */
export async function contactEmail(language: Language): Promise<string | undefined> {
  const payload = await product()
  const contact = await payload.findGlobal({
    slug: 'contact',
    depth: 0,
    locale: language,
    overrideAccess: false,
  })
  return contact.email ?? undefined
}
