import { serviceOrder } from './serviceOrder'
import type { ServiceRow } from './serviceReport'

const figures = ['count', 'met', 'breached', 'open', 'medianMinutes', 'p90Minutes'] as const

type Figure = (typeof figures)[number]
type Figures = Pick<ServiceRow, Figure>

/** A row of two reports: what stands, what would be, and the latter less the former. */
export type ComparedRow = Pick<ServiceRow, 'clock' | 'group'> & {
  official: Figures
  whatIf: Figures
  difference: Figures
}

const nothing: Figures = {
  count: 0,
  met: 0,
  breached: 0,
  open: 0,
  medianMinutes: null,
  p90Minutes: null,
}

const each = (value: (figure: Figure) => null | number) =>
  Object.fromEntries(figures.map((figure) => [figure, value(figure)])) as Figures

const keyOf = ({ clock, group }: ServiceRow) => JSON.stringify([clock, group])
const byKey = (rows: readonly ServiceRow[]) => new Map(rows.map((row) => [keyOf(row), row]))

/** The report as it stands beside the one that would be, row by row of either. */
export function compareService(
  official: readonly ServiceRow[],
  whatIf: readonly ServiceRow[],
): ComparedRow[] {
  const [before, after] = [byKey(official), byKey(whatIf)]
  const rows = new Map([...after, ...before])
  return [...rows]
    .sort(([, a], [, b]) => serviceOrder(a, b))
    .map(([key, { clock, group }]) => {
      const [stands, would] = [before.get(key) ?? nothing, after.get(key) ?? nothing]
      const difference = (figure: Figure) => {
        const [a, b] = [stands[figure], would[figure]]
        return a === null || b === null ? null : b - a
      }
      return {
        clock,
        group,
        official: each((figure) => stands[figure]),
        whatIf: each((figure) => would[figure]),
        difference: each(difference),
      }
    })
}
