import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser } from 'playwright-core'

import { administratorHeader } from '../support/administrator'
import { findBarriers } from './support/findBarriers'
import { openBrowser } from './support/openBrowser'
import { type Product, startProduct } from './support/startProduct'
import { visitor } from './support/visitor'

let product: Product
let browser: Browser

beforeAll(async () => {
  product = await startProduct()
  browser = await openBrowser()
}, 300_000)

afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

const paths = [
  '',
  '/themes',
  '/themes/infection-health-innovation',
  '/projects',
  '/projects/lcr-freeport',
  '/assets',
  '/assets/materials-innovation-factory',
  '/case-studies',
  '/case-studies/materials-innovation-factory',
  '/programmes',
  '/board',
  '/privacy',
  '/enquire?project=ruedi',
]
const pages = (['en', 'ko'] as const).flatMap((language) =>
  paths.map((path) => ({ language, address: `/${language}${path}` })),
)

describe.each(pages)('$address', ({ language, address }) => {
  it('should be whole, narrow enough for a phone, and free of barriers', async () => {
    const { page, complaints, leave } = await visitor(browser, {
      viewport: { width: 360, height: 740 },
      // Colours are measured, so none may be on its way to another.
      reducedMotion: 'reduce',
    })
    const response = await page.goto(product.url + address)
    expect(response?.status()).toBe(200)
    expect(await page.locator('html').getAttribute('lang')).toBe(language)
    expect(await page.locator('h1').count()).toBe(1)
    expect(await page.title()).not.toBe('')
    const alternates = await page.locator('link[rel=alternate][hreflang]').count()
    expect(alternates).toBe(3)
    const spill = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(spill).toBeLessThanOrEqual(0)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await findBarriers(page)).toEqual([])
    }
    expect(complaints).toEqual([])
    await leave()
  })
})

it('should lead from the bare address to the language that the browser prefers', async () => {
  for (const [preferred, language] of [
    ['ko-KR,ko;q=0.9,en;q=0.8', 'ko'],
    ['en-GB', 'en'],
    ['fr-FR', 'en'],
  ]) {
    const response = await fetch(product.url, {
      headers: { 'Accept-Language': preferred as string },
      redirect: 'manual',
    })
    expect(response.headers.get('location')).toBe(`/${language}`)
  }
})

it('should keep the page when the language is switched', async () => {
  const { page, leave } = await visitor(browser)
  await page.goto(`${product.url}/en/assets?borough=wirral`)
  await page.getByRole('link', { name: '한국어' }).click()
  await page.waitForURL('**/ko/assets?borough=wirral')
  expect(await page.locator('html').getAttribute('lang')).toBe('ko')
  await leave()
})

it('should show the Korean name of asset 63', async () => {
  const { page, leave } = await visitor(browser, { javaScriptEnabled: false })
  await page.goto(`${product.url}/ko/assets?search=${encodeURIComponent('재료혁신공장')}`)
  expect(await page.locator('.asset-list__number').allTextContents()).toContain('63')
  await leave()
})

it('should answer 404 in the language of the address', async () => {
  const { page, leave } = await visitor(browser)
  for (const [address, title] of [
    ['/en/nothing/here', 'This page is not here'],
    ['/ko/projects/unknown', '페이지를 찾을 수 없습니다'],
    ['/fr', 'This page is not here'],
  ]) {
    const response = await page.goto(product.url + address)
    expect(response?.status()).toBe(404)
    expect(await page.locator('h1').textContent()).toBe(title)
  }
  await leave()
})

it('should show neither drafts nor what is in the trash', async () => {
  const headers = {
    ...(await administratorHeader(product.url)),
    'Content-Type': 'application/json',
  }
  const post = async (slug: string, status: string) => {
    const response = await fetch(`${product.url}/api/projects?draft=${status === 'draft'}`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ slug, name: `The ${slug} project`, _status: status }),
    })
    expect(response.status).toBe(201)
    return ((await response.json()) as { doc: { id: string } }).doc.id
  }
  await post('secret-draft', 'draft')
  const shown = await post('soon-trashed', 'published')
  const statusOf = async (path: string) => (await fetch(product.url + path)).status
  const listed = async () => (await fetch(`${product.url}/en/projects`)).text()

  expect(await statusOf('/en/projects/secret-draft')).toBe(404)
  expect(await listed()).not.toContain('secret-draft')
  expect(await statusOf('/en/projects/soon-trashed')).toBe(200)
  expect(await listed()).toContain('soon-trashed')

  await fetch(`${product.url}/api/projects/${shown}`, { method: 'DELETE', headers })
  expect(await statusOf('/en/projects/soon-trashed')).toBe(404)
  expect(await listed()).not.toContain('soon-trashed')
  expect(await (await fetch(`${product.url}/sitemap.xml`)).text()).not.toMatch(
    /secret-draft|soon-tr/,
  )
})
