import type { Language } from '@/i18n/languages'
import { runningPayload } from '@/server/runningPayload'

/** The public mailbox of the region, when staff have published one. */
export async function contactEmail(language: Language): Promise<string | undefined> {
  const payload = runningPayload()
  const contact = await payload.findGlobal({
    slug: 'contact',
    depth: 0,
    locale: language,
    overrideAccess: false,
  })
  return contact.email ?? undefined
}
