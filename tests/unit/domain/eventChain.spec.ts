import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { type ChainedEvent, linkEvent, verifyChain } from '@/domain/eventChain'

const chain = (contents: Record<string, unknown>[]): ChainedEvent[] => {
  const events: ChainedEvent[] = []
  for (const content of contents) {
    const previousHash = events.at(-1)?.hash ?? null
    events.push({ ...content, previousHash, hash: linkEvent(previousHash, content) })
  }
  return events
}

const contents = fc.array(fc.record({ kind: fc.string(), at: fc.nat(), detail: fc.jsonValue() }), {
  minLength: 2,
  maxLength: 8,
})

describe('the chain of events', () => {
  it('should hold for events as written, whatever the order of their keys', () => {
    fc.assert(
      fc.property(contents, (list) => {
        const events = chain(list)
        const turned = events.map((event) => Object.fromEntries(Object.entries(event).reverse()))
        expect(verifyChain(turned as ChainedEvent[], events.at(-1)?.hash)).toEqual({ ok: true })
      }),
    )
    expect(verifyChain([])).toEqual({ ok: true })
  })

  it('should find an edited, a removed and a moved event', () => {
    fc.assert(
      fc.property(contents, fc.nat(), (list, pick) => {
        const events = chain(list)
        const at = pick % events.length
        const edited = events.map((event, index) =>
          index === at ? { ...event, at: Number(event.at) + 1 } : event,
        )
        expect(verifyChain(edited)).toEqual({ ok: false, at, why: 'edited' })
        const head = events.at(-1)!.hash
        expect(verifyChain(events.toSpliced(at, 1), head)).toMatchObject({ ok: false, at })
        const swapped = [events[1]!, events[0]!, ...events.slice(2)]
        expect(verifyChain(swapped)).toEqual({ ok: false, at: 0, why: 'removed-or-reordered' })
      }),
    )
  })

  it('should find a missing end against the last hash', () => {
    const events = chain([{ kind: 'received' }, { kind: 'moved' }])
    expect(verifyChain(events.slice(0, 1), events[1]!.hash)).toEqual({
      ok: false,
      at: 1,
      why: 'cut-off',
    })
  })
})
