import { expect, it } from '@jest/globals'
import fc from 'fast-check'

import { matchThread, type Thread, type ThreadEvidence } from '@/domain/threading/matchThread'

const thread = (enquiry: string, changes: Partial<Thread> = {}): Thread => ({
  enquiry,
  contact: 'ann@acme.example',
  participants: [],
  ...changes,
})

const evidence = (changes: Partial<ThreadEvidence> = {}): ThreadEvidence => ({
  sender: 'ann@acme.example',
  isForged: false,
  signed: null,
  named: [],
  hinted: [],
  ...changes,
})

it('should prefer what is signed to what is named', () => {
  const found = matchThread(evidence({ signed: thread('a'), named: [thread('b')] }))
  expect(found).toEqual({ enquiry: 'a', isNewParticipant: false })
})

it('should say that whoever answers by a signature is new to the thread', () => {
  const found = matchThread(evidence({ sender: 'bob@else.example', signed: thread('a') }))
  expect(found).toEqual({ enquiry: 'a', isNewParticipant: true })
})

it('should join the nearest named thread that the sender has a part in', () => {
  const foreign = thread('a', { contact: 'someone@else.example' })
  const found = matchThread(evidence({ named: [foreign, thread('b'), thread('c')] }))
  expect(found).toEqual({ enquiry: 'b', isNewParticipant: false })
})

it.each([
  ['the contact', 'Ann@ACME.example', true],
  ['a colleague', 'bob@acme.example', true],
  ['a colleague at another office', 'bob@eu.acme.example', true],
  ['somebody on the earlier mails', 'law@chambers.example', true],
  ['somebody else', 'mallory@else.example', false],
  ['somebody whose domain ends alike', 'mallory@notacme.example', false],
  ['somebody whose domain begins alike', 'mallory@acme.example.evil.example', false],
])('should know %s', (_who, sender, isJoined) => {
  const named = [thread('a', { participants: ['law@chambers.example'] })]
  expect(matchThread(evidence({ sender, named })).enquiry).toBe(isJoined ? 'a' : null)
})

it('should not take two users of one free mail for colleagues', () => {
  const named = [thread('a', { contact: 'ann@gmail.com' })]
  expect(matchThread(evidence({ sender: 'bob@gmail.com', named })).enquiry).toBeNull()
})

it('should join nothing on a hint, nor for whoever is not who they say', () => {
  expect(matchThread(evidence({ hinted: [thread('a')] }))).toEqual({
    enquiry: null,
    suggestions: ['a'],
  })
  const forged = {
    isForged: true,
    signed: thread('a'),
    named: [thread('b')],
    hinted: [thread('a')],
  }
  expect(matchThread(evidence(forged))).toEqual({ enquiry: null, suggestions: ['a', 'b'] })
})

it('should never let a stranger without a signature into a thread', () => {
  const local = fc.stringMatching(/^[a-z]{1,8}$/)
  const threads = fc.array(
    fc.record({
      enquiry: fc.uuid(),
      contact: fc.option(local.map((name) => `${name}@acme.example`)),
      participants: fc.array(local.map((name) => `${name}@partner.example`)),
    }),
  )
  fc.assert(
    fc.property(threads, threads, local, (named, hinted, name) => {
      const sender = `${name}@stranger.example`
      expect(matchThread(evidence({ sender, named, hinted })).enquiry).toBeNull()
    }),
    { numRuns: 1_000 },
  )
})
