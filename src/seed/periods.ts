import type { Words } from './schemas'

const korean: Record<string, string> = {
  '5 years': '5년',
  '10 years': '10년',
  'phase 1': '1단계',
  'phases 2-3': '2~3단계',
}

/** The prospectus gives periods in English only; throws on one that we cannot say in Korean. */
export function periodInWords(period: string): Words {
  const ko = korean[period]
  if (!ko) throw new Error(`The period "${period}" of the prospectus has no Korean words.`)
  return { en: period, ko }
}
