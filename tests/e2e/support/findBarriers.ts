import axeCore from 'axe-core'
import type { Page } from 'playwright-core'

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What on the page keeps people out, by the rules of WCAG 2.2 AA that a machine can check. */
export async function findBarriers(page: Page): Promise<string[]> {
  await page.evaluate(axeCore.source)
  return page.evaluate(async (standards) => {
    const { axe } = globalThis as unknown as { axe: typeof axeCore }
    const { violations } = await axe.run(document, { runOnly: standards })
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
  }, STANDARDS)
}
