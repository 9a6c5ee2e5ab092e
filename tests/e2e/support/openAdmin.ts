import type { Page } from 'playwright-core'

/**
 * Opens a page of the admin, up to where it can be worked with: Payload moves the page when it
 * closes its menu, and a button that moves under the pointer is not clicked.
 */
export async function openAdmin(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.locator('.template-default--nav-hydrated').waitFor()
}
