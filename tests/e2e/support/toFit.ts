import type { Page } from 'playwright-core'

import { until } from '../../support/until'

/** Nobody should need to push a page sideways to read it, once what moves has come to rest. */
export const toFit = (page: Page): Promise<void> =>
  until(
    () => page.evaluate(() => document.scrollingElement!.scrollWidth <= window.innerWidth),
    `${page.url()} fitted the width of the screen`,
  )
