import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import type { Browser, Page } from 'playwright-core'

import type { IncomingMail } from '@/payload-types'

import { administratorHeader } from '../support/administrator'
import { until } from '../support/until'
import { mailCameIn } from './support/mailCameIn'
import { openAdmin } from './support/openAdmin'
import { openBrowser } from './support/openBrowser'
import { screenshot } from './support/screenshot'
import { signInByForm } from './support/signInByForm'
import { type Product, startProduct } from './support/startProduct'
import { staff } from './support/staff'
import { toFit } from './support/toFit'

const OUR_SERVER = 'mx.front-door.example'

let product: Product
let browser: Browser
let headers: Record<string, string>

beforeAll(async () => {
  product = await startProduct({ MAIL_AUTHSERV_ID: OUR_SERVER })
  browser = await openBrowser()
  headers = await administratorHeader(product.url)
}, 300_000)

afterAll(async () => {
  await browser?.close()
  await product?.stop()
})

const words = {
  en: {
    suspect: 'The sender may not be who this mail says.',
    checks: 'SPF failed · DKIM not set up by the sender · DMARC failed',
    passed: 'SPF passed · DKIM passed · DMARC passed',
    mayBelong: 'This may belong to',
    mayBelongHere: 'A mail from Jane Whitfield may belong here:',
    joinHere: 'Join it here',
    joined: 'Joined to the enquiry.',
    keepApart: 'Keep it apart',
    keptApart: 'It stays apart.',
    record: 'Record',
    said: /^E-mail from Jane Whitfield: One more question/,
    putAway: /^Put away \(/,
    putAwayView: /^Put away \d/,
    parkedView: /^Parked \d/,
    takeBack: /^Back to the parked mail \(/,
    noneParked: 'No parked mail is waiting: somebody has looked at all of it.',
    nonePutAway: 'No mail has been put away.',
    list: /^Mailing list 2/,
    putOneAway: 'Put away: nothing to do',
    wasPutAway: /nothing is to be done\./,
  },
  ko: {
    suspect: '메일에 적힌 사람이 보낸 메일이 아닐 수 있습니다.',
    checks: 'SPF 실패 · DKIM 발신 측 미설정 · DMARC 실패',
    passed: 'SPF 통과 · DKIM 통과 · DMARC 통과',
    mayBelong: '다음 문의와 관련된 메일일 수 있습니다.',
    mayBelongHere: 'Jane Whitfield의 메일이 이 문의와 관련될 수 있습니다.',
    joinHere: '이 문의에 연결',
    joined: '문의에 연결했습니다.',
    keepApart: '관련 없음',
    keptApart: '별도 문의로 유지합니다.',
    record: '기록',
    said: /^이메일 ← Jane Whitfield: One more question/,
    putAway: /^처리 완료\(/,
    putAwayView: /^처리 완료 \d/,
    parkedView: /^보류 \d/,
    takeBack: /^보류 목록으로 되돌리기\(/,
    noneParked: '확인할 보류 메일이 없습니다. 모두 확인했습니다.',
    nonePutAway: '처리 완료한 메일이 없습니다.',
    list: /^메일링 리스트 2/,
    putOneAway: '처리 완료: 조치할 내용 없음',
    wasPutAway: /조치할 내용이 없습니다\./,
  },
}
type Language = keyof typeof words

const seats = [
  { language: 'en', width: 1280 },
  { language: 'ko', width: 390 },
] as const satisfies { language: Language; width: number }[]

async function ask(where: string, body?: object) {
  const response = await fetch(`${product.url}/api${where}`, {
    headers: { 'Content-Type': 'application/json', ...headers },
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
  })
  expect([where, response.ok]).toEqual([where, true])
  return response.json()
}

const mailOf = (id: string): Promise<IncomingMail> => ask(`/incoming-mail/${id}?depth=0`)

const results = (spf: string, dkim: string, dmarc: string) => ({
  'Authentication-Results': `${OUR_SERVER}; spf=${spf}; dkim=${dkim}; dmarc=${dmarc}`,
})
const genuine = results('pass', 'pass', 'pass')

type Mail = Parameters<typeof mailCameIn>[1]

/** A mail that came in and was sorted; its row. */
async function sorted(mail: Mail): Promise<IncomingMail> {
  const id = await mailCameIn(product.dataDir, mail)
  const isDone = async () => {
    const { state, enquiry } = await mailOf(id)
    return state === 'parked' || (state === 'taken' && Boolean(enquiry))
  }
  await until(isDone, 'the mail was sorted')
  return mailOf(id)
}

const open = (page: Page, where: string) => openAdmin(page, `${product.url}/admin${where}`)
const button = (page: Page, name: RegExp | string) => page.getByRole('button', { name })
const views = (page: Page) => page.locator('.mail-views')
const view = (page: Page, name: RegExp) => views(page).getByRole('link', { name })

describe.each(seats)('in $language at $width px', (seat) => {
  const say = words[seat.language]
  const name = (screen: string) => `${screen}-${seat.language}-${seat.width}`

  it('should warn of a sender who is not genuine, and follow what staff make of a suggestion', async () => {
    const from = `Jane Whitfield <jane.${randomUUID().slice(0, 8)}@gmail.com>`
    const first = await sorted({ from, headers: genuine })
    const asked = await sorted({ from, subject: 'One more question', headers: genuine })
    const forged = await sorted({
      from,
      subject: 'Our new bank account',
      headers: results('fail', 'none', 'fail'),
    })
    const { page, complaints, leave } = await staff(browser, product, seat)

    await open(page, `/collections/enquiries/${forged.enquiry}`)
    await page.getByRole('alert').getByText(say.suspect).waitFor()
    await page.locator('.sender-line').getByText(say.checks).waitFor()
    const suggested = page.getByRole('region', { name: say.mayBelong })
    await suggested.waitFor()
    await screenshot(page, name('enquiry-suspect'))
    await toFit(page)
    const apart = suggested.locator('.mail-suggestion').filter({ hasText: 'One more question' })
    await apart.getByRole('button', { name: say.keepApart }).click()
    await page.getByText(say.keptApart).waitFor()
    await apart.waitFor({ state: 'detached' })
    expect((await mailOf(forged.id)).keptApart).toEqual([asked.enquiry])

    await open(page, `/collections/enquiries/${first.enquiry}`)
    const here = page.getByRole('region', { name: say.mayBelongHere })
    const question = here.filter({ hasText: 'One more question' })
    await question.waitFor()
    await screenshot(page, name('enquiry-suggestions'))
    await question.getByRole('button', { name: say.joinHere }).click()
    await page.getByText(say.joined).waitFor()
    await question.waitFor({ state: 'detached' })
    expect(await page.getByText(say.suspect).count()).toBe(0)

    await button(page, say.record).first().click()
    const entry = page.locator('.timeline li').filter({ hasText: 'One more question' }).first()
    await entry.getByText(say.said).waitFor()
    await entry.getByText(say.passed).waitFor()
    await screenshot(page, name('enquiry-timeline'))
    await toFit(page)
    await entry.getByRole('link').click()
    await page.locator('.sender-line').getByText(say.passed).waitFor()
    expect(complaints).toEqual([])
    await leave()
  })

  it('should put parked mail away, one and several at once, and take it back', async () => {
    const letters = [
      await sorted({ headers: { 'List-Id': '<news.acme.example>' } }),
      await sorted({ headers: { 'List-Id': '<news.acme.example>' } }),
    ]
    const away = await sorted({ headers: { 'Auto-Submitted': 'auto-replied' } })
    const { page, complaints, leave } = await staff(browser, product, seat)
    await open(page, `/collections/incoming-mail/${away.id}`)
    await button(page, say.putOneAway).click()
    await page.getByText(say.wasPutAway).waitFor()
    await screenshot(page, name('mail-put-away'))
    await toFit(page)

    await open(page, '/collections/incoming-mail')
    await view(page, say.parkedView).click()
    await view(page, say.list).waitFor()
    await screenshot(page, name('mail-parked'))
    await toFit(page)
    await page.locator('thead input[type=checkbox]').first().check()
    await views(page).getByRole('button', { name: say.putAway }).click()
    await page.getByText(say.noneParked).waitFor()
    for (const { id } of letters) expect((await mailOf(id)).putAwayAt).toBeTruthy()
    await screenshot(page, name('mail-none-parked'))

    await view(page, say.putAwayView).click()
    await page.locator('tbody tr').first().waitFor()
    await page.locator('thead input[type=checkbox]').first().check()
    await views(page).getByRole('button', { name: say.takeBack }).click()
    await page.getByText(say.nonePutAway).waitFor()
    expect((await mailOf(away.id)).putAwayAt).toBeNull()
    // As it was before, for whoever reads it next.
    await ask('/incoming-mail/put-away', { mails: [away, ...letters].map(({ id }) => id) })
    expect(complaints).toEqual([])
    await leave()
  })

  it('should show no page that must be pushed sideways', async () => {
    const { enquiry } = await sorted({ from: `Ann <${randomUUID()}@gmail.com>` })
    const { page, leave } = await staff(browser, product, seat)
    const lists = ['enquiries', 'contacts', 'incoming-mail', 'outgoing-mail', 'attachments']
    const settings = ['dead-addresses', 'mailboxes', 'reply-templates', 'users', 'themes', 'media']
    for (const where of [
      '',
      '/account',
      `/collections/enquiries/${enquiry}`,
      '/collections/enquiries/create',
      '/globals/contact',
      '/globals/service-levels',
      ...[...lists, ...settings].map((slug) => `/collections/${slug}`),
    ]) {
      await open(page, where)
      await page.locator('h1, .desk-today').first().waitFor()
      await toFit(page)
    }
    await page.context().clearCookies({ name: 'payload-token' })
    await signInByForm(page, product.url)
    await leave()
  })
})
