import { describe, expect, it } from '@jest/globals'

import type { LoadResult } from '../../../bench/load/job'
import { isMet } from '../../../bench/ratios/isMet'
import type { Measured } from '../../../bench/ratios/measureAll'
import { ratiosOf } from '../../../bench/ratios/ratiosOf'
import { report } from '../../../bench/ratios/report'

const load = (perSecond: number, p50 = 10, p99 = 30): LoadResult => ({
  beganAt: 0,
  perSecond,
  p50,
  p99,
  non2xx: 0,
  clientBusy: 0.5,
})

const measured: Measured = {
  loads: {
    list: { product: load(8000), express: load(10_000), stock: load(100) },
    one: { product: load(7900), express: load(10_000), stock: load(400) },
    map: { product: load(900), express: load(1000), stock: load(10) },
    processed: { product: load(60), stock: load(100) },
    capture: { product: load(800, 20, 90), express: load(2000), stock: load(100) },
  },
  coldStart: { product: 700, stock: 1000 },
  memory: {
    product: { afterStart: 200, afterLoad: 410 },
    stock: { afterStart: 200, afterLoad: 400 },
  },
}

describe('ratiosOf', () => {
  it('should compare the product with each reference, and with what is wanted', () => {
    const found = ratiosOf(measured).map((ratio) => [
      ratio.what,
      Number(ratio.value.toFixed(3)),
      isMet(ratio),
    ])
    expect(found).toEqual([
      ['List of 10, against bare Express from memory', 0.8, true],
      ['List of 10, against the stock way', 80, true],
      ['One record, against bare Express from memory', 0.79, false],
      ['One record, against the stock way', 19.75, false],
      ['All of the map, against bare Express from memory', 0.9, true],
      ['All of the map, against the stock way', 90, true],
      ['Capture, against the stock way’s plain create', 8, true],
      ['Capture, against bare Express that appends', 0.4, true],
      ['Capture, p99 against p50', 4.5, false],
      ['Processed to the end, against the stock way’s plain create', 0.6, true],
      ['Cold start, against the stock way', 0.7, true],
      ['Memory after start, against the stock way', 1, true],
      ['Memory after load, against the stock way', 1.025, false],
    ])
  })

  it('should never count as met what could not be measured', () => {
    expect(isMet({ what: 'x', value: NaN, wanted: { atLeast: 0 } })).toBe(false)
    expect(isMet({ what: 'x', value: NaN, wanted: { atMost: 9 } })).toBe(false)
  })
})

describe('report', () => {
  it('should show every figure beside its references, in columns', () => {
    const lines = report(measured).split('\n')
    const row = (start: string) =>
      lines
        .find((line) => line.startsWith(`| ${start}`))
        ?.split('|')
        .map((cell) => cell.trim())
        .slice(1, -1)
    expect(row('Enquiry captured')).toEqual([
      ...['Enquiry captured', 'the product', '800', '20.0', '90.0', '0', '50 %'],
    ])
    expect(row('the stock way')).toEqual(['the stock way', '1000', '200', '400'])
    expect(row('Cold start')).toEqual(['Cold start, against the stock way', '0.70', '≤ 0.7', 'met'])
    expect(row('Capture, p99')).toEqual(['Capture, p99 against p50', '4.50', '≤ 4', 'MISSED'])
    const widths = lines.slice(0, 5).map((line) => line.length)
    expect(new Set(widths).size).toBe(1)
  })
})
