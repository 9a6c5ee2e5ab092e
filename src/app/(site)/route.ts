import { preferredLanguage } from '@/i18n/preferredLanguage'

export const dynamic = 'force-dynamic'

/** Sends a visitor of the bare address to the pages in the language that the browser prefers. */
export function GET(request: Request): Response {
  const language = preferredLanguage(undefined, request.headers.get('accept-language'))
  return new Response(null, {
    status: 307,
    headers: { Location: `/${language}`, Vary: 'Accept-Language' },
  })
}
