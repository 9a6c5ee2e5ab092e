import type { Page } from 'playwright-core'

import type { Enquirer } from './enquirers'

const LINES = ['name', 'email', 'organisation', 'phone', 'subject', 'message'] as const

/** Fills every field that a person sees, but leaves the themes to the page and ticks the consent. */
export async function fillForm(page: Page, enquirer: Enquirer): Promise<void> {
  for (const field of LINES) await page.locator(`#${field}`).fill(enquirer[field])
  await page.locator('#country').selectOption(enquirer.country)
  await page.locator('#consent').check()
}

/** What the form holds now, field by field. */
export async function typedIn(page: Page): Promise<Record<string, unknown>> {
  const lines = await Promise.all(
    [...LINES, 'country'].map(async (field) => [
      field,
      await page.locator(`#${field}`).inputValue(),
    ]),
  )
  return { ...Object.fromEntries(lines), consent: await page.locator('#consent').isChecked() }
}
