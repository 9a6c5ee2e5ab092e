import type { Language } from '@/i18n/languages'

const koreanCurrencies: Record<string, string> = {
  GBP: '파운드',
  EUR: '유로',
  USD: '달러',
  KRW: '원',
}

/** An amount in whole units of its currency, as readers write it: £115.5m, 1억 1,550만 파운드. */
export function formatMoney(amount: number, currency: string, language: Language): string {
  return language === 'ko' ? koreanMoney(amount, currency) : englishMoney(amount, currency)
}

const englishMoney = (amount: number, currency: string) =>
  new Intl.NumberFormat('en-GB', {
    style: 'currency',
    currency,
    minimumFractionDigits: 0,
    maximumFractionDigits: amount < 1_000_000 ? 0 : 2,
    ...(amount >= 1_000_000 && { notation: 'compact' }),
  }).format(amount)

const koreanMoney = (amount: number, currency: string) =>
  `${inMyriads(amount)} ${koreanCurrencies[currency] ?? currency}`

/** Korean counts in powers of ten thousand, and names each. */
function inMyriads(amount: number): string {
  const steps: [string, number][] = [
    ['조', 1e12],
    ['억', 1e8],
    ['만', 1e4],
    ['', 1],
  ]
  let rest = Math.round(amount)
  const parts = steps.flatMap(([name, size]) => {
    const count = Math.floor(rest / size)
    rest -= count * size
    return count > 0 ? [`${count.toLocaleString('ko-KR')}${name}`] : []
  })
  return parts.join(' ') || '0'
}
