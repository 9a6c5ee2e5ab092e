import type { LoadResult } from '../load/job'

import { isMet } from './isMet'
import type { Measured } from './measureAll'
import { type Ratio, ratiosOf } from './ratiosOf'
import { table } from './table'

const loadNames: Record<string, string> = {
  list: 'Published list of 10, Korean',
  one: 'Published record by id, Korean',
  map: 'All published assets of the map, Korean',
  processed: 'Enquiry processed to the end',
  capture: 'Enquiry captured',
}
const serverNames: Record<string, string> = {
  product: 'the product',
  express: 'bare Express',
  stock: 'the stock way',
}

/** What a run measured, as Markdown. */
export function report(measured: Measured): string {
  const { coldStart, memory } = measured
  return [
    loadTable(measured),
    table(
      ['', 'Cold start, ms', 'Memory after start, MB', 'Memory after load, MB'],
      (['product', 'stock'] as const).map((server) => [
        serverNames[server]!,
        figure(coldStart[server]),
        figure(memory[server].afterStart),
        figure(memory[server].afterLoad),
      ]),
    ),
    table(['Ratio', 'Measured', 'Wanted', ''], ratiosOf(measured).map(ratioRow)),
  ].join('\n\n')
}

function loadTable({ loads }: Measured): string {
  const rows = Object.entries(loads).flatMap(([load, figures]) =>
    Object.entries(figures).map(([server, result]) => [
      loadNames[load] ?? load,
      serverNames[server] ?? server,
      ...cellsOf(result),
    ]),
  )
  return table(['Workload', 'Server', 'A second', 'p50, ms', 'p99, ms', 'Not 2xx', 'Client'], rows)
}

const cellsOf = ({ perSecond, p50, p99, non2xx, clientBusy }: LoadResult): string[] => [
  figure(perSecond),
  figure(p50),
  figure(p99),
  String(non2xx),
  `${Math.round(clientBusy * 100)} %`,
]

const ratioRow = (ratio: Ratio): string[] => [
  ratio.what,
  ratio.value.toFixed(2),
  'atLeast' in ratio.wanted ? `≥ ${ratio.wanted.atLeast}` : `≤ ${ratio.wanted.atMost}`,
  isMet(ratio) ? 'met' : 'MISSED',
]

/** Three digits say enough. */
const figure = (value: number): string =>
  value >= 100 ? String(Math.round(value)) : value.toPrecision(3)
