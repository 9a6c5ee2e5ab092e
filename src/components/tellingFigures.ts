import type { Figure } from '@/i18n/site/formatFigure'

const MONEY_FIRST = ['GBP-per-year', 'GBP', 'tonnes-co2-per-year', 'people', 'rank']

/** The figures that say most at a glance: quantities before years and dates, money first. */
export function tellingFigures<F extends Figure>(figures: F[], count: number): F[] {
  const weight = ({ unit }: F) => {
    const place = MONEY_FIRST.indexOf(unit ?? '')
    if (unit === 'year' || unit === 'date') return MONEY_FIRST.length + 1
    return place === -1 ? MONEY_FIRST.length : place
  }
  return [...figures].sort((a, b) => weight(a) - weight(b)).slice(0, count)
}
