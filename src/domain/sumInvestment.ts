/** An investment figure as content keeps it: `amount` in whole units of `currency`. */
export type InvestmentFigure = {
  amount?: null | number
  currency?: null | string
  kind?: null | string
}

export type CurrencyTotal = { currency: string; amount: number }

/** Phases, ranges and money already secured lie inside other figures: adding them counts twice. */
const SUMMABLE = ['total', 'sought']

/** The money of the figures that may be added up, one total for each currency. */
export function sumInvestment(figures: readonly InvestmentFigure[]): CurrencyTotal[] {
  const totals = new Map<string, number>()
  for (const { amount, currency, kind } of figures) {
    if (!kind || !SUMMABLE.includes(kind) || !currency || typeof amount !== 'number') continue
    totals.set(currency, (totals.get(currency) ?? 0) + amount)
  }
  return [...totals].map(([currency, amount]) => ({ currency, amount }))
}
