import type { Page } from 'playwright-core'

import { credentials } from '../../support/administrator'
import { toFit } from './toFit'

/** Signs in as people do, at a page that fits the width of the screen. */
export async function signInByForm(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/admin/login`)
  await page.locator('#field-email').waitFor()
  await toFit(page)
  await page.locator('#field-email').fill(credentials.email)
  await page.locator('#field-password').fill(credentials.password)
  await page.locator('form button[type=submit]').click()
  await page.locator('.desk-today').waitFor()
}
