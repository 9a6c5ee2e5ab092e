import type { Browser, BrowserContextOptions, Page } from 'playwright-core'

export type Visitor = {
  page: Page
  /** What the browser complained about: errors of scripts, and messages of the console. */
  complaints: string[]
  leave: () => Promise<void>
}

/** Somebody with a browser of their own: nothing is shared between visitors. */
export async function visitor(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<Visitor> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  return { page, complaints, leave: () => context.close() }
}
