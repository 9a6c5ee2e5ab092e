import type { Measured } from './measureAll'

export type Ratio = {
  what: string
  value: number
  wanted: { atLeast: number } | { atMost: number }
}

const READS = { list: 'List of 10', one: 'One record', map: 'All of the map' }
const FROM_MEMORY = 'bare Express from memory'
const STOCK = 'the stock way'
const CREATE = 'the stock way’s plain create'

/** What a run comes to: figures of one machine mean little, ratios of one run much. */
export function ratiosOf({ loads, coldStart, memory }: Measured): Ratio[] {
  const perSecond = (load: string, server: string) => loads[load]![server]!.perSecond
  const against = (load: string, server: string) =>
    perSecond(load, 'product') / perSecond(load, server)
  const { p50, p99 } = loads.capture!.product!
  return [
    ...Object.entries(READS).flatMap(([read, what]) => [
      ratio(`${what}, against ${FROM_MEMORY}`, against(read, 'express'), { atLeast: 0.8 }),
      ratio(`${what}, against ${STOCK}`, against(read, 'stock'), { atLeast: 20 }),
    ]),
    ratio(`Capture, against ${CREATE}`, against('capture', 'stock'), { atLeast: 8 }),
    ratio('Capture, against bare Express that appends', against('capture', 'express'), {
      atLeast: 0.35,
    }),
    ratio('Capture, p99 against p50', p99 / p50, { atMost: 4 }),
    ratio(`Processed to the end, against ${CREATE}`, against('processed', 'stock'), {
      atLeast: 0.5,
    }),
    ratio(`Cold start, against ${STOCK}`, coldStart.product / coldStart.stock, { atMost: 0.7 }),
    ratio(
      `Memory after start, against ${STOCK}`,
      memory.product.afterStart / memory.stock.afterStart,
      {
        atMost: 1,
      },
    ),
    ratio(
      `Memory after load, against ${STOCK}`,
      memory.product.afterLoad / memory.stock.afterLoad,
      {
        atMost: 1,
      },
    ),
  ]
}

const ratio = (what: string, value: number, wanted: Ratio['wanted']): Ratio => ({
  what,
  value,
  wanted,
})
