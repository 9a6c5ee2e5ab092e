import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import Database from 'libsql'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'

import { administratorHeader } from '../support/administrator'
import { submission } from '../support/submission'
import { until } from '../support/until'
import { openAdmin } from './support/openAdmin'
import { openBrowser } from './support/openBrowser'
import { screenshot } from './support/screenshot'
import { type Product, startProduct } from './support/startProduct'
import { staff } from './support/staff'
import { toFit } from './support/toFit'

let product: Product
let browser: Browser
let headers: Record<string, string>

beforeAll(async () => {
  product = await startProduct()
  browser = await openBrowser()
  headers = {
    'Content-Type': 'application/json',
    ...(await administratorHeader(product.url)),
  }
}, 300_000)

afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

const ask = async (where: string, body?: object) => {
  const response = await fetch(`${product.url}/api${where}`, {
    headers,
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
  })
  expect([where, response.status < 300]).toEqual([where, true])
  return response.json()
}

/** Sends an enquiry by the front door and answers its id, once it has become a record. */
async function enquiryCameIn(fields: object): Promise<string> {
  const { reference } = await ask('/enquiries/submit', { ...submission, ...fields })
  const query = new URLSearchParams({ 'where[reference][equals]': reference, depth: '0' })
  let id: string | undefined
  await until(async () => {
    id = (await ask(`/enquiries?${query}`)).docs[0]?.id
    return Boolean(id)
  }, 'the enquiry was processed')
  return String(id)
}

const languages = ['en', 'ko'] as const
const widths = [1280, 360] as const
const seats = languages.flatMap((language) => widths.map((width) => ({ language, width })))

const open = (page: Page, where: string) => openAdmin(page, `${product.url}/admin${where}`)

const words = {
  en: {
    hours: 'Opening hours',
    targets: 'Targets',
    review: 'Aftercare review',
    alerts: 'Alerts',
    silence: 'Tell the owner after (days without an interaction)',
    tooLong: /The owner must be told before/,
    save: 'Save',
    clocks: ['Clock', 'Enquiry', 'State', 'Due at'],
    clock: 'First response',
    running: 'Running',
    respondBy: 'Respond by',
    duplicates: 'Possible duplicates',
    dismiss: 'Not the same',
    suggested: /^Suggested: /,
    take: 'Take the suggestion',
    why: 'Why this owner',
    continue: 'Begin an enquiry that follows',
    message: 'What the investor says now',
    continued: 'It goes on in another enquiry: open that.',
  },
  ko: {
    hours: '운영 시간',
    targets: '처리 기한',
    review: '사후 관리 점검',
    alerts: '알림',
    silence: '담당자 알림(상호작용 없는 일수)',
    tooLong: /휴면으로 전환되기 전에/,
    save: '저장',
    clocks: ['처리 기한', '문의', '상태', '기한'],
    clock: '첫 답변',
    running: '진행 중',
    respondBy: '답변 기한',
    duplicates: '중복 가능성',
    dismiss: '중복 아님',
    suggested: /^제안 테마: /,
    take: '제안 적용',
    why: '배정 사유',
    continue: '이어지는 새 문의 등록',
    message: '투자자의 새 메시지',
    continued: '다른 문의로 이어졌습니다. 이어진 문의 열기',
  },
}

describe.each(seats)('in $language at $width px', (seat) => {
  const say = words[seat.language]
  const name = (screen: string) => `${screen}-${seat.language}-${seat.width}`

  it('should let the desk set its service levels, and say what is wrong with them', async () => {
    const { page, leave } = await staff(browser, product, seat)
    await open(page, '/globals/service-levels')
    const tab = (label: string) =>
      page.locator('.tabs-field__tab-button').getByText(label, { exact: true }).click()
    await page.getByText(say.hours, { exact: true }).first().waitFor()
    await screenshot(page, name('service-levels-hours'))
    await tab(say.targets)
    await page.getByText(say.review).waitFor()
    await screenshot(page, name('service-levels-targets'))
    await tab(say.alerts)
    const days = page.locator('#field-silentDays')
    await page.getByText(say.silence).waitFor()
    expect(await days.inputValue()).toBe('30')
    await days.fill('90')
    await page.getByRole('button', { name: say.save, exact: true }).click()
    await page.getByText(say.tooLong).first().waitFor()
    await screenshot(page, name('service-levels-alerts'))
    await toFit(page)
    await leave()
  })

  it('should list the clocks, and head the column of enquiries by its own name', async () => {
    await enquiryCameIn({ themes: ['materials-chemistry'] })
    const { page, leave } = await staff(browser, product, seat)
    await open(page, '/collections/clocks')
    await page.getByText(say.clock).first().waitFor()
    const heads = await page.locator('thead th').allInnerTexts()
    expect(heads.map((head) => head.trim())).toEqual(expect.arrayContaining(say.clocks))
    expect(await page.getByText(say.running).count()).toBeGreaterThan(0)
    await screenshot(page, name('clocks'))
    await toFit(page)

    await open(page, '/collections/enquiries')
    await page.locator('thead th').first().waitFor()
    const columns = (await page.locator('thead th').allInnerTexts()).map((head) => head.trim())
    expect(columns).toContain(say.respondBy)
    expect(columns.join()).not.toContain('>')
    await screenshot(page, name('enquiries'))
    await leave()
  })

  it('should show who may be the same contact', async () => {
    const person = `Min-jun Kim ${seat.language}${seat.width}`
    const address = (part: string) => `${part}-${seat.language}-${seat.width}@hanbit.example`
    const [first] = [
      await ask('/contacts', { name: person, email: address('kim'), country: 'KR' }),
      await ask('/contacts', { name: person, email: address('minjun'), country: 'KR' }),
    ]
    const { page, leave } = await staff(browser, product, seat)
    await open(page, `/collections/contacts/${first.doc.id}`)
    const panel = page.getByRole('region', { name: say.duplicates })
    await panel.waitFor()
    await panel.getByRole('button', { name: say.dismiss }).first().waitFor()
    await screenshot(page, name('duplicates'))
    await toFit(page)
    await leave()
  })

  it('should show the theme that is only suggested, and take it', async () => {
    const id = await enquiryCameIn({
      themes: [],
      projects: [],
      assets: [],
      subject: 'A question',
      message: 'Who deals with recipes here?',
    })
    const { page, leave } = await staff(browser, product, seat)
    await open(page, `/collections/enquiries/${id}`)
    await page.locator('.tabs-field__tab-button').getByText(say.why, { exact: true }).click()
    await page.getByText(say.suggested).waitFor()
    await screenshot(page, name('suggestion'))
    await page.getByRole('button', { name: say.take }).click()
    await until(
      async () => Boolean((await ask(`/enquiries/${id}?depth=0`)).owner),
      'the suggestion was taken',
    )
    await leave()
  })

  it('should begin an enquiry that follows one closed long ago', async () => {
    const id = await enquiryCameIn({ themes: ['materials-chemistry'] })
    await ask(`/enquiries/${id}/move`, { to: 'spam', reason: 'A test' })
    await closeLongAgo(id)
    const { page, leave } = await staff(browser, product, seat)
    await open(page, `/collections/enquiries/${id}`)
    const panel = page.locator('.move-panel')
    await panel.getByLabel(say.message).fill('We can build it now.')
    await screenshot(page, name('continue'))
    await toFit(page)
    await panel.getByRole('button', { name: say.continue }).click()
    await page.waitForURL((url) => !url.pathname.endsWith(id))
    expect(page.url()).toMatch(/\/admin\/collections\/enquiries\/[\w-]+$/)
    await open(page, `/collections/enquiries/${id}`)
    await page.getByRole('link', { name: say.continued }).waitFor()
    await leave()
  })
})

/** Nothing of the product dates a closing back, so the database does. */
async function closeLongAgo(id: string): Promise<void> {
  const file = readdirSync(product.dataDir).find((name) => name.endsWith('.db'))
  const database = new Database(path.join(product.dataDir, file!))
  database.exec('PRAGMA busy_timeout = 5000')
  database
    .prepare('UPDATE enquiries SET closing_closed_at = ? WHERE id = ?')
    .run('2026-01-01T00:00:00.000Z', id)
  database.close()
}
