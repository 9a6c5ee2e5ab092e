import type { Browser } from 'playwright-core'

import { credentials } from '../../support/administrator'
import type { Product } from './startProduct'
import { type Visitor, visitor } from './visitor'

export type Seat = { language?: 'en' | 'ko'; width?: number }

/** An administrator who has signed in, at a screen of this width, in this language. */
export async function staff(
  browser: Browser,
  { url }: Product,
  { language = 'en', width = 1280 }: Seat = {},
): Promise<Visitor> {
  const guest = await visitor(browser, { viewport: { width, height: 800 } })
  const context = guest.page.context()
  // What choosing the language in one's account sets.
  await context.addCookies([{ name: 'payload-lng', value: language, url }])
  const login = await context.request.post(`${url}/api/users/login`, { data: credentials })
  if (!login.ok()) throw new Error(`Nobody could sign in: ${login.status()}`)
  return guest
}
