import { describe, expect, it } from '@jest/globals'

import { sumInvestment } from '@/domain/sumInvestment'

const pounds = (kind: string, amount: number) => ({ kind, amount, currency: 'GBP' })

describe('sumInvestment', () => {
  it('should add totals and sums sought, and nothing else', () => {
    const figures = [
      pounds('total', 30),
      pounds('sought', 6),
      pounds('secured', 1),
      pounds('per-phase', 2),
      pounds('range-min', 4),
      pounds('range-max', 15),
      pounds('pipeline-count', 4),
      pounds('context', 600),
    ]
    expect(sumInvestment(figures)).toEqual([{ currency: 'GBP', amount: 36 }])
  })

  it('should keep currencies apart, in the order in which they appear', () => {
    const figures = [
      pounds('total', 1),
      { kind: 'total', amount: 2, currency: 'EUR' },
      pounds('total', 3),
    ]
    expect(sumInvestment(figures)).toEqual([
      { currency: 'GBP', amount: 4 },
      { currency: 'EUR', amount: 2 },
    ])
  })

  it('should have no total where there is nothing to add', () => {
    expect(sumInvestment([])).toEqual([])
    expect(sumInvestment([{ kind: 'total', amount: null, currency: 'GBP' }])).toEqual([])
    expect(sumInvestment([{ kind: 'total', amount: 5, currency: null }])).toEqual([])
  })
})
