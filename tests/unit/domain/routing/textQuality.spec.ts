import { describe, expect, it } from '@jest/globals'

import { decideRoute } from '@/domain/routing/decideRoute'

import { type SampleEnquiry, enquiries } from './enquiries'
import { enquiries as heldOutEnquiries } from './heldOutEnquiries'
import { enquiries as moreEnquiries } from './moreEnquiries'
import { enquiryOf, knowledgeWith, now } from './knowledge'

const knowledge = knowledgeWith()

const share = <T>(list: T[], holds: (item: T) => boolean) =>
  list.filter(holds).length / Math.max(list.length, 1)

/** How well the text alone finds the themes of a set; a suggestion counts as found, not as decided. */
function measure(samples: SampleEnquiry[]) {
  const results = samples.map(({ theme, text, language }) => {
    const decision = decideRoute(enquiryOf({ message: text, language }), knowledge, now)
    const decided = decision.decidedBy === 'text'
    return { theme, decided, found: decision.theme ?? decision.suggestedTheme ?? null }
  })
  const clear = results.filter(({ theme }) => theme !== null)
  const vague = results.filter(({ theme }) => theme === null)
  const isRight = (result: (typeof results)[number]) => result.found === result.theme
  return {
    right: share(clear, isRight),
    decided: share(clear, ({ decided }) => decided),
    rightOfDecided: share(
      clear.filter(({ decided }) => decided),
      isRight,
    ),
    vagueDecided: share(vague, ({ decided }) => decided),
  }
}

const sets: [name: string, samples: SampleEnquiry[], atLeast: number, size: number][] = [
  ['the first set', enquiries, 0.9, 120],
  ['the second set', moreEnquiries, 0.9, 60],
  ['the set whose theme terms were never tuned to', heldOutEnquiries, 0.85, 60],
]

describe('routing by the text alone', () => {
  it.each(sets)('should find the themes of %s', (_name, samples, atLeast, size) => {
    expect(samples.length).toBeGreaterThanOrEqual(size)
    const all = measure(samples)
    expect(all.right).toBeGreaterThanOrEqual(atLeast)
    expect(all.decided).toBeGreaterThanOrEqual(0.6)
    expect(all.rightOfDecided).toBeGreaterThanOrEqual(0.9)
    expect(all.vagueDecided).toBeLessThanOrEqual(0.2)
  })

  it.each(sets)('should do so in each language for %s', (_name, samples) => {
    for (const language of ['en', 'ko']) {
      const own = measure(samples.filter((sample) => sample.language === language))
      expect(own.right).toBeGreaterThanOrEqual(0.85)
      expect(own.rightOfDecided).toBeGreaterThanOrEqual(0.9)
    }
  })

  it('should cover six themes in both languages', () => {
    for (const language of ['en', 'ko']) {
      const own = enquiries.filter((sample) => sample.language === language)
      expect(own.length).toBeGreaterThanOrEqual(60)
      expect(new Set(own.flatMap(({ theme }) => theme ?? [])).size).toBe(6)
    }
  })
})
