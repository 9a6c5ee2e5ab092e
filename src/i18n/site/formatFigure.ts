import type { Language } from '@/i18n/languages'

import { formatMoney } from './formatMoney'
import { formatPartialDate } from './formatPartialDate'
import { qualified } from './qualified'
import { units, withUnit } from './units'

/** A figure as content keeps it: a number (or a range) in a unit, or a text where it is no number. */
export type Figure = {
  value?: null | number
  valueMax?: null | number
  valueText?: null | string
  display?: null | string
  unit?: null | string
  qualifier?: null | string
}

const CURRENCIES = ['GBP', 'EUR', 'USD', 'KRW']

/** A figure in words of the language: “about 400 people”, “2조 …”, “공동 3위”. */
export function formatFigure(figure: Figure, language: Language): string {
  const { value, valueMax, valueText, display, unit, qualifier } = figure
  if (typeof value !== 'number') return valueText ? formatPartialDate(valueText, language) : ''
  if (display && unit !== 'ratio') return display
  const written =
    typeof valueMax === 'number'
      ? formatRange(value, valueMax, unit ?? '', language)
      : formatValue(value, unit ?? '', language)
  return qualified(written, qualifier, language)
}

/** The unit of a range stands once; money, whose words go with the number, is written out twice. */
function formatRange(from: number, to: number, unit: string, language: Language): string {
  const between = (low: string, high: string) =>
    language === 'ko' ? `${low}~${high}` : `${low} to ${high}`
  return Object.hasOwn(units, unit)
    ? withUnit(between(formatNumber(from, language), formatNumber(to, language)), unit, language)
    : between(formatValue(from, unit, language), formatValue(to, unit, language))
}

function formatValue(value: number, unit: string, language: Language): string {
  const [currency = '', perYear] = unit.split(/-(per-year)$/)
  if (CURRENCIES.includes(currency)) {
    const money = formatMoney(value, currency, language)
    if (!perYear) return money
    return language === 'ko' ? `연간 ${money}` : `${money} a year`
  }
  if (unit === 'year') return language === 'ko' ? `${value}년` : String(value)
  if (unit === 'rank') return language === 'ko' ? `${value}위` : ordinal(value)
  if (unit === 'ratio') return oneIn(value, language)
  return withUnit(formatNumber(value, language), unit, language)
}

const formatNumber = (value: number, language: Language) =>
  new Intl.NumberFormat(
    language === 'ko' ? 'ko-KR' : 'en-GB',
    value >= 1_000_000
      ? { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 2 }
      : {},
  ).format(value)

const ordinals: Record<string, string> = { one: 'st', two: 'nd', few: 'rd', other: 'th' }
const ordinal = (value: number) =>
  `${value}${ordinals[new Intl.PluralRules('en-GB', { type: 'ordinal' }).select(value)]}`

function oneIn(share: number, language: Language): string {
  const whole = Math.round(1 / share)
  return language === 'ko' ? `${whole}분의 1` : `1 in ${whole}`
}
