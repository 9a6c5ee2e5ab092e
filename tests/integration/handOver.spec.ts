import { afterAll, beforeAll, beforeEach, expect, it, jest } from '@jest/globals'
import type { Payload } from 'payload'

import { bootPayload } from '../support/bootPayload'
import { newTheme } from '../support/newTheme'
import { pastEnquiry } from '../support/pastEnquiry'
import { signIn } from '../support/signIn'

let payload: Payload
let stop: () => Promise<void>
let ada: Awaited<ReturnType<typeof signIn>>
let ben: Awaited<ReturnType<typeof signIn>>
let theme: string

beforeAll(async () => {
  ;({ payload, stop } = await bootPayload())
  ada = await signIn(payload, 'owner')
  ben = await signIn(payload, 'owner')
  theme = await newTheme(payload, { owner: ada.id })
})
afterAll(() => stop())

beforeEach(async () => {
  await comeBack()
  await payload.db.updateOne({ collection: 'users', id: ada.id, data: { handedOverAt: null } })
  await payload.db.deleteMany({ collection: 'payload-kv', where: {} })
  const deletedAt = new Date().toISOString()
  await payload.db.updateMany({ collection: 'enquiries', data: { deletedAt }, where: {} })
  await payload.db.deleteMany({ collection: 'outgoing-mail', where: {} })
})

const setAbsences = (absences: object[]) =>
  payload.update({ collection: 'users', id: ada.id, data: { absences } as never })

const day = (shift: number) => new Date(Date.now() + shift * 86_400_000).toISOString()
const goAway = () => setAbsences([{ from: day(-1), to: day(1), cover: ben.id }])
const comeBack = () => setAbsences([])

async function round() {
  const { handOver } = await import('@/jobs/handOver')
  return handOver.round(payload)
}

async function allRounds() {
  while ((await round()) > 0);
}

/** Enquiries of hers, the first of which she manages too. */
async function newEnquiries(count: number, managed = 0) {
  const made = []
  for (let n = 0; n < count; n++) {
    const projectManager = n < managed ? ada.id : null
    made.push(await pastEnquiry(payload, { owner: ada.id, projectManager, themes: [theme] }))
  }
  return made
}

/** How many enquiries somebody has, as owner and as project manager. */
const haves = async (id: string) =>
  Promise.all(
    ['owner', 'projectManager'].map(
      async (role) =>
        (await payload.count({ collection: 'enquiries', where: { [role]: { equals: id } } }))
          .totalDocs,
    ),
  )

const mailsTo = async (to: string) =>
  (
    await payload.find({
      collection: 'outgoing-mail',
      depth: 0,
      where: { and: [{ to: { equals: to } }, { kind: { equals: 'hand-over' } }] },
    })
  ).docs

const movesOf = async (enquiry: string) =>
  (
    await payload.find({
      collection: 'enquiry-events',
      depth: 0,
      sort: 'sequence',
      where: { and: [{ enquiry: { equals: enquiry } }, { type: { equals: 'assigned' } }] },
    })
  ).docs.map(({ from, to }) => [from, to])

/** As where the process dies while it moves this one, counted from here. */
function failAt(moved: number): () => void {
  const { update } = payload
  let begun = 0
  const failing = jest.spyOn(payload, 'update').mockImplementation((async (args: never) => {
    if (++begun === moved) throw new Error('It is killed.')
    return update.call(payload, args)
  }) as never)
  return () => failing.mockRestore()
}

it('should go on with the rest after a crash, there and back, and tell of all at the end', async () => {
  const enquiries = await newEnquiries(22, 2)
  const eachOnce = enquiries.map((_, n) => (n < 2 ? 2 : 1))
  const toldOf = (text: string) =>
    enquiries.map(({ reference }) => text.split(`- ${reference} `).length - 1)

  await goAway()
  let heal = failAt(22)
  expect(await round()).toBe(1)
  expect(await haves(ben.id)).toEqual([20, 0])
  await expect(round()).rejects.toThrow('It is killed.')
  heal()
  expect(await haves(ben.id)).toEqual([20, 0])
  expect(await mailsTo(ben.email)).toEqual([])
  await allRounds()
  expect(await haves(ben.id)).toEqual([22, 2])
  expect((await mailsTo(ben.email)).map(({ text }) => toldOf(text))).toEqual([eachOnce])

  await comeBack()
  heal = failAt(22)
  expect(await round()).toBe(1)
  await expect(round()).rejects.toThrow('It is killed.')
  heal()
  expect(await haves(ada.id)).toEqual([18, 2])
  expect(await mailsTo(ada.email)).toEqual([])
  await allRounds()
  expect(await haves(ada.id)).toEqual([22, 2])
  expect((await mailsTo(ada.email)).map(({ text }) => toldOf(text))).toEqual([eachOnce])
  for (const { id } of enquiries) {
    expect(await movesOf(id)).toEqual([
      [ada.id, ben.id],
      [ben.id, ada.id],
    ])
  }
}, 300_000)

it('should turn round where an absence ends, or begins again, while it is under way', async () => {
  await newEnquiries(21)
  await goAway()
  await round()
  expect(await haves(ben.id)).toEqual([20, 0])
  await comeBack()
  await allRounds()
  expect(await haves(ada.id)).toEqual([21, 0])

  await goAway()
  await allRounds()
  await comeBack()
  await round()
  expect(await haves(ada.id)).toEqual([20, 0])
  await goAway()
  await allRounds()
  expect(await haves(ben.id)).toEqual([21, 0])
}, 300_000)

it('should be decided by what holds when it is claimed', async () => {
  await newEnquiries(1, 1)
  const { beginTransaction } = payload.db
  /** Somebody saves it after the round has read who is away, and before it does anything. */
  const meanwhile = (work: () => Promise<unknown>) =>
    jest.spyOn(payload.db, 'beginTransaction').mockImplementationOnce(async (options) => {
      await work()
      return beginTransaction.call(payload.db, options)
    })
  await goAway()
  meanwhile(comeBack)
  expect(await round()).toBe(0)
  expect(await haves(ada.id)).toEqual([1, 1])

  await goAway()
  await allRounds()
  await comeBack()
  meanwhile(goAway)
  expect(await round()).toBe(0)
  expect(await haves(ben.id)).toEqual([1, 1])
})

it('should say so where it fails again and again, and nothing personal', async () => {
  await newEnquiries(1, 1)
  await goAway()
  const conflict = Object.assign(new Error('Write conflict'), { code: 112 })
  const failing = jest.spyOn(payload, 'update').mockRejectedValue(conflict)
  const warned = jest.spyOn(payload.logger, 'warn')
  expect(await round()).toBe(0)
  failing.mockRestore()
  expect(warned.mock.calls).toEqual([[expect.objectContaining({ user: ada.id, err: conflict })]])
  warned.mockRestore()
})
