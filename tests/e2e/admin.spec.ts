import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'

import { administratorHeader } from '../support/administrator'
import { submission } from '../support/submission'
import { until } from '../support/until'
import { openAdmin } from './support/openAdmin'
import { openBrowser } from './support/openBrowser'
import { signInByForm } from './support/signInByForm'
import { type Product, startProduct } from './support/startProduct'
import { staff } from './support/staff'
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

const subject = 'A pilot line for battery materials'

/** Sends an enquiry by the front door and answers its id, once it has become a record. */
async function enquiryCameIn(): Promise<string> {
  const sent = await fetch(`${product.url}/api/enquiries/submit`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ ...submission, subject, themes: ['materials-chemistry'] }),
  })
  const { reference } = (await sent.json()) as { reference: string }
  const query = new URLSearchParams({ 'where[reference][equals]': reference, depth: '0' })
  const headers = await administratorHeader(product.url)
  let id: string | undefined
  await until(async () => {
    const response = await fetch(`${product.url}/api/enquiries?${query}`, { headers })
    id = ((await response.json()) as { docs: { id: string }[] }).docs[0]?.id
    return Boolean(id)
  }, 'the enquiry was processed')
  return String(id)
}

const open = (page: Page, id: string) =>
  openAdmin(page, `${product.url}/admin/collections/enquiries/${id}`)

const openTab = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).click()

it('should let staff read why an enquiry came to its owner, triage it, and follow it', async () => {
  const id = await enquiryCameIn()
  const { page, complaints, leave } = await visitor(browser)
  await signInByForm(page, product.url)
  expect(await page.getByRole('link', { name: '1 Waiting for triage' }).count()).toBe(1)

  await open(page, id)
  await page.getByRole('heading', { name: subject }).waitFor()
  await openTab(page, 'Why this owner')
  const why = page.locator('.why-owner')
  await why.waitFor()
  expect(await why.innerText()).toMatch(/The investor chose the theme “Materials Chemistry”/)
  expect(await why.innerText()).toMatch(/Confidence\s+High \(100 %\)/)

  const panel = page.locator('.move-panel')
  const lacking = panel.getByRole('button', { name: /^Classify the enquiry/ })
  await lacking.click()
  await page.keyboard.type('Genuine')
  await page.keyboard.press('Enter')
  await panel.getByRole('button', { name: 'Save and move to Triaged' }).click()
  await panel.getByText('Before it can move to Responded:').waitFor()
  expect(await panel.locator('[aria-current=step]').innerText()).toBe('Triaged')
  expect(await lacking.count()).toBe(0)

  await openTab(page, 'Record')
  const timeline = page.getByRole('region', { name: 'What happened' })
  await timeline.getByText('Moved from Received to Triaged').waitFor()
  const told = await timeline.locator('li').allInnerTexts()
  expect(told[0]).toMatch(/Moved from Received to Triaged[^]*by Administrator/)
  expect(told[1]).toMatch(/Classified as Genuine/)
  expect(told.at(-1)).toMatch(new RegExp(`Received: Web form[^]*by ${submission.name}`))
  expect(complaints).toEqual([])
  await leave()
})

it('should ask for a reason, close the enquiry and tell of it, in Korean', async () => {
  const id = await enquiryCameIn()
  const { page, complaints, leave } = await staff(browser, product, { language: 'ko' })
  await open(page, id)
  const panel = page.locator('.move-panel')
  await panel
    .getByText('실제 문의, 스팸, 중복, 타 기관 안내 대상 중 하나로 분류해 주십시오.')
    .waitFor()

  await panel.getByRole('button', { name: '다른 처리' }).click()
  await page.getByRole('button', { name: '‘스팸’ 처리 후 종결' }).click()
  const close = panel.getByRole('button', { name: '‘스팸’ 처리 후 종결' })
  expect(await close.isDisabled()).toBe(true)
  await panel.getByLabel('사유').fill('광고 메일')
  await close.click()
  await panel.getByRole('button', { name: '‘답변 완료’ 단계로 다시 열기' }).waitFor()

  await openTab(page, '기록')
  const timeline = page.getByRole('region', { name: '처리 과정' })
  await timeline.getByText('상태 변경: 진행 중 → 스팸').waitFor()
  expect(await timeline.locator('li').first().innerText()).toMatch(/사유: 광고 메일/)
  expect(complaints).toEqual([])
  await leave()
})

it('should let staff answer from the enquiry, with a draft that survives and a template', async () => {
  const id = await enquiryCameIn()
  const { page, complaints, leave } = await staff(browser, product)
  const panel = page.locator('.reply-panel')
  const text = panel.locator('textarea')
  const startsWith = (words: string) =>
    until(async () => (await text.inputValue()).startsWith(words), `the reply begins with ${words}`)

  await open(page, id)
  await openTab(page, 'Reply')
  await panel.getByLabel('Template', { exact: true }).selectOption({ index: 1 })
  await startsWith(`Dear ${submission.name}`)
  await panel.getByText('The draft is saved').waitFor()
  await page.reload()
  await openTab(page, 'Reply')
  await startsWith(`Dear ${submission.name}`)

  await page.setViewportSize({ width: 360, height: 800 })
  expect(await panel.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0)
  await panel.locator('#reply-send').click()
  await panel.locator('#reply-confirm').click()
  await until(async () => (await text.inputValue()) === '', 'the reply was sent')
  await page.locator('.move-panel__standing').getByText('Investor').waitFor()
  await until(
    async () => product.mail.received.some(({ mail }) => mail.subject?.startsWith('Re: [OFD-')),
    'the reply arrived',
  )
  expect(complaints).toEqual([])
  await leave()
})
