import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'

import { administratorHeader } from '../support/administrator'
import { submission } from '../support/submission'
import { until } from '../support/until'
import { mailCameIn } from './support/mailCameIn'
import { openAdmin } from './support/openAdmin'
import { openBrowser } from './support/openBrowser'
import { screenshot } from './support/screenshot'
import { type Product, startProduct } from './support/startProduct'
import { staff } from './support/staff'

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

const words = {
  en: {
    release: 'Release: a person wrote this',
    released: 'Released; it is being sorted.',
    join: 'Join to an enquiry …',
    joined: 'Joined to the enquiry.',
  },
  ko: {
    release: '보류 해제: 사람이 쓴 메일임',
    released: '보류를 해제했습니다. 메일을 다시 처리합니다.',
    join: '문의에 연결…',
    joined: '문의에 연결했습니다.',
  },
}
type Language = keyof typeof words

async function ask(where: string, body?: object) {
  const response = await fetch(`${product.url}/api${where}`, {
    headers,
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
  })
  expect([where, response.ok]).toEqual([where, true])
  return response.json()
}

const mailOf = (id: string) => ask(`/incoming-mail/${id}?depth=0`)

/** A mail that the loop guard has put aside. */
async function parked(subject: string, sign: Record<string, string>): Promise<string> {
  const id = await mailCameIn(product.dataDir, { subject, headers: sign })
  await until(async () => (await mailOf(id)).state === 'parked', 'the mail was parked')
  return id
}

/** An administrator who reads a mail in this language. */
async function reader(language: Language, id: string) {
  const guest = await staff(browser, product, { language })
  await openAdmin(guest.page, `${product.url}/admin/collections/incoming-mail/${id}`)
  return guest
}

const button = (page: Page, name: string) => page.getByRole('button', { name })

describe.each(['en', 'ko'] as const)('mail that was put aside, read in %s', (language) => {
  const say = words[language]

  it.each([
    ['no spam', { 'X-Spam-Flag': 'YES' }, 'suspected-spam'],
    ['no machine’s', { 'Auto-Submitted': 'auto-generated' }, 'auto-reply'],
  ])('should become an enquiry when staff say that it is %s', async (name, sign, verdict) => {
    const id = await parked(`A mail that is ${name}, ${language}`, sign)
    expect((await mailOf(id)).verdict).toBe(verdict)
    const { page, leave } = await reader(language, id)
    await button(page, say.release).waitFor()
    await screenshot(page, `parked-${verdict}-${language}`)
    await button(page, say.release).click()
    await page.getByText(say.released).waitFor()
    await until(async () => Boolean((await mailOf(id)).enquiry), 'it had become an enquiry')
    await page.reload()
    await button(page, say.join).waitFor()
    expect(await button(page, say.release).count()).toBe(0)
    await leave()
  })

  it('should join the enquiry that staff choose', async () => {
    const { reference } = await ask('/enquiries/submit', submission)
    const find = () => ask(`/enquiries?where[reference][equals]=${reference}&depth=0`)
    await until(async () => (await find()).docs.length === 1, 'the enquiry was processed')
    const [enquiry] = (await find()).docs
    const id = await parked(`A mail to join, ${language}`, { Precedence: 'bulk' })
    const { page, leave } = await reader(language, id)
    await button(page, say.join).click()
    const row = page.locator('.list-drawer tbody tr').filter({ hasText: reference })
    await row.getByRole('button').first().click()
    await page.getByText(say.joined).waitFor()
    expect(await mailOf(id)).toMatchObject({ state: 'taken', enquiry: enquiry.id })
    await page.reload()
    await page.getByText(reference).first().waitFor()
    expect(await button(page, say.release).count()).toBe(0)
    expect(await button(page, say.join).count()).toBe(0)
    await leave()
  })
})
