import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { api } from '../support/api'
import { bootPayload } from '../support/bootPayload'
import { submission } from '../support/submission'

let payload: Payload
let stop: () => Promise<void>

beforeAll(async () => {
  ;({ payload, stop } = await bootPayload())
})
afterAll(() => stop())

const submit = (key?: string, message = submission.message) =>
  api('/enquiries/submit', {
    body: { ...submission, message },
    headers: key ? { 'Idempotency-Key': key } : {},
  })

/** As after a restore of a backup that is not of one moment. */
const setCounterBack = () =>
  payload.db.updateMany({ collection: 'counters', data: { value: 0 }, where: {} })

it('should go on after those that are taken, where the counter is behind the journal', async () => {
  for (let n = 0; n < 3; n++) expect((await submit()).status).toBe(201)
  await setCounterBack()
  const answers = [await submit(), await submit('a-key')]
  await setCounterBack()
  answers.push(...(await Promise.all([submit(), submit('another-key'), submit()])))
  expect(answers.map(({ status }) => status)).toEqual(Array(5).fill(201))
  const { docs } = await payload.find({ collection: 'journal', depth: 0, pagination: false })
  expect(new Set(docs.map(({ reference }) => reference)).size).toBe(8)
  const told = answers.map(({ body }) => body.reference as string)
  expect(docs.map(({ reference }) => reference)).toEqual(expect.arrayContaining(told))

  await setCounterBack()
  const again = await submit('a-key')
  expect([again.status, again.body.reference]).toEqual([201, told[1]])
  expect((await submit('a-key', 'Something else.')).status).toBe(409)
})
