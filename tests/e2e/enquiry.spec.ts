import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser } from 'playwright-core'

import { administratorHeader } from '../support/administrator'
import { until } from '../support/until'
import { type Enquirer, enquirers } from './support/enquirers'
import { fillForm, typedIn } from './support/fillForm'
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

const typed = ({ name, email, organisation, country, phone, subject, message }: Enquirer) => ({
  name,
  email,
  organisation,
  country,
  phone,
  subject,
  message,
  consent: true,
})

/** The enquiry as a member of staff reads it. */
async function enquiryOf(reference: string) {
  const query = new URLSearchParams({ 'where[reference][equals]': reference, depth: '0' })
  const response = await fetch(`${product.url}/api/enquiries?${query}`, {
    headers: await administratorHeader(product.url),
  })
  const { docs } = (await response.json()) as { docs: Record<string, unknown>[] }
  return docs
}

const mailsAbout = (reference: string) =>
  product.mail.received.filter(({ mail }) => mail.subject?.includes(reference))

const visits = (['en', 'ko'] as const).flatMap((language) =>
  [true, false].map((javaScriptEnabled) => ({ language, javaScriptEnabled })),
)

describe.each(visits)('a visitor with $language, JavaScript: $javaScriptEnabled', (visit) => {
  const { language, javaScriptEnabled } = visit
  const enquirer = enquirers[language]
  // The English visitor comes from a project; the Korean one names nothing but vaccines.
  const address = language === 'en' ? '/en/enquire?project=mif-labs-of-the-future' : '/ko/enquire'

  it('should send an enquiry, read its reference and be written to', async () => {
    const { page, complaints, leave } = await visitor(browser, { javaScriptEnabled })
    await page.goto(product.url + address)
    await fillForm(page, enquirer)
    await page.getByRole('button', { name: enquirer.send }).click()
    await page.getByRole('heading', { level: 1, name: enquirer.sent }).waitFor()

    const reference = (await page.locator('.reference').textContent()) ?? ''
    expect(reference).toMatch(/^OFD-\d{4}-\d{6}$/)
    expect(await page.locator('time').getAttribute('datetime')).toMatch(/^\d{4}-\d\d-\d\dT/)
    expect(page.url()).toContain(`/${language}/enquire/received?receipt=`)
    expect(page.url()).not.toContain(encodeURIComponent(enquirer.email))
    expect(complaints).toEqual([])

    await until(async () => mailsAbout(reference).length >= 2, 'two mails had arrived')
    const [toInvestor] = mailsAbout(reference).filter(({ to }) => to.includes(enquirer.email))
    const [toOwner] = mailsAbout(reference).filter(({ to }) => !to.includes(enquirer.email))
    expect(toInvestor?.mail.subject).toContain(enquirer.acknowledgement)
    expect(toOwner?.to[0]).toContain(enquirer.owner)

    const [enquiry, ...others] = await enquiryOf(reference)
    expect(others).toEqual([])
    expect(enquiry).toMatchObject({
      language,
      message: enquirer.message,
      origin: { page: language === 'en' ? '/en/projects/mif-labs-of-the-future' : '/ko/enquire' },
    })
    await leave()
  })

  it('should keep what was typed, and say what is wrong', async () => {
    const { page, complaints, leave } = await visitor(browser, { javaScriptEnabled })
    await page.goto(product.url + address)
    await fillForm(page, enquirer)
    await page.locator('#themes').check()
    await page.locator('#email').fill('not an address')
    await page.getByRole('button', { name: enquirer.send }).click()
    const summary = page.getByRole('alert').filter({ hasText: enquirer.problem })
    await summary.waitFor()

    expect(await typedIn(page)).toEqual({ ...typed(enquirer), email: 'not an address' })
    expect(await page.locator('#themes').isChecked()).toBe(true)
    const email = page.locator('#email')
    expect(await email.getAttribute('aria-invalid')).toBe('true')
    const description = (await email.getAttribute('aria-describedby')) ?? ''
    expect(description.split(' ')).toContain('email-error')
    expect(await page.locator('#email-error').count()).toBe(1)
    if (javaScriptEnabled) {
      expect(await summary.evaluate((box) => box === document.activeElement)).toBe(true)
    }

    await summary.getByRole('link').first().click()
    await page.locator('#email:focus').waitFor()
    await email.fill(enquirer.email)
    await page.getByRole('button', { name: enquirer.send }).click()
    await page.getByRole('heading', { level: 1, name: enquirer.sent }).waitFor()
    expect(complaints).toEqual([])
    await leave()
  })
})

it('should store once what is sent twice from one form', async () => {
  const { page, leave } = await visitor(browser, { javaScriptEnabled: false })
  const references: (string | null)[] = []
  await page.goto(`${product.url}/en/enquire`)
  await fillForm(page, enquirers.en)
  const form = await page.content()
  for (let attempt = 0; attempt < 2; attempt += 1) {
    // The very same form again, hidden fields and all.
    await page.route('**/en/enquire', (route) =>
      route.request().method() === 'GET'
        ? route.fulfill({ body: form, contentType: 'text/html; charset=utf-8' })
        : route.continue(),
    )
    await page.goto(`${product.url}/en/enquire`)
    await fillForm(page, enquirers.en)
    await page.getByRole('button', { name: enquirers.en.send }).click()
    await page.locator('.reference').waitFor()
    references.push(await page.locator('.reference').textContent())
  }
  expect(references[1]).toBe(references[0])
  expect(references[0]).toMatch(/^OFD-/)
  await leave()
})

it('should look as if it accepted what a robot sends, and quarantine it', async () => {
  const { page, leave } = await visitor(browser, { javaScriptEnabled: false })
  await page.goto(`${product.url}/en/enquire`)
  await fillForm(page, { ...enquirers.en, email: 'robot@example.com' } as unknown as Enquirer)
  await page.locator('#website').fill('https://spam.example', { force: true })
  await page.getByRole('button', { name: enquirers.en.send }).click()
  const reference = (await page.locator('.reference').textContent()) ?? ''
  expect(await enquiryOf(reference)).toEqual([])
  await leave()
})

it('should not show a receipt that was tampered with', async () => {
  const forged = Buffer.from('{"reference":"OFD-2026-000001"}').toString('base64url')
  for (const receipt of ['', 'nonsense', `${forged}.${forged}`]) {
    const response = await fetch(`${product.url}/en/enquire/received?receipt=${receipt}`)
    expect(response.status).toBe(404)
    expect(await response.text()).not.toContain('OFD-2026-000001')
  }
})
