import type { Language } from '@/i18n/languages'

/** How a number is written with its unit; `#` is the number. English has one form for 1 where it differs. */
type Unit = { en: string; enOne?: string; ko: string }

export const units: Record<string, Unit> = {
  acres: { en: '# acres', enOne: '# acre', ko: '#에이커' },
  'apprenticeships-per-year': { en: '# apprenticeships a year', ko: '연간 견습생 #명' },
  cars: { en: '# cars', enOne: '# car', ko: '자동차 #대' },
  companies: { en: '# companies', enOne: '# company', ko: '#개 기업' },
  count: { en: '#', ko: '#개' },
  GW: { en: '# GW', ko: '# GW' },
  homes: { en: '# homes', enOne: '# home', ko: '#가구' },
  jobs: { en: '# jobs', enOne: '# job', ko: '일자리 #개' },
  'jobs-per-year': { en: '# jobs a year', ko: '연간 일자리 #개' },
  km: { en: '# km', ko: '#km' },
  km2: { en: '# km²', ko: '#km²' },
  m2: { en: '# m²', ko: '#m²' },
  months: { en: '# months', enOne: '# month', ko: '#개월' },
  multiple: { en: '# times', ko: '#배' },
  networks: { en: '# networks', enOne: '# network', ko: '#개 네트워크' },
  organisations: { en: '# organisations', enOne: '# organisation', ko: '#개 기관' },
  papers: { en: '# papers', enOne: '# paper', ko: '논문 #편' },
  patents: { en: '# patents', enOne: '# patent', ko: '특허 #건' },
  people: { en: '# people', enOne: '# person', ko: '#명' },
  'people-per-year': { en: '# people a year', ko: '연간 #명' },
  percent: { en: '#%', ko: '#%' },
  'percent-of-gdp': { en: '#% of GDP', ko: 'GDP의 #%' },
  'percent-of-gva': { en: '#% of GVA', ko: 'GVA의 #%' },
  products: { en: '# products', enOne: '# product', ko: '#개 제품' },
  projects: { en: '# projects', enOne: '# project', ko: '#개 프로젝트' },
  sqft: { en: '# sq ft', ko: '#제곱피트' },
  'tonnes-co2-per-year': { en: '# tonnes of CO₂ a year', ko: '연간 CO₂ #톤' },
  'tonnes-per-day': { en: '# tonnes a day', ko: '하루 #톤' },
  'TWh-per-year': { en: '# TWh a year', ko: '연간 #TWh' },
  years: { en: '# years', enOne: '# year', ko: '#년' },
}

/** A written number with its unit in words; a unit that editors made up stands as they wrote it. */
export function withUnit(written: string, unit: string, language: Language): string {
  const known = Object.hasOwn(units, unit) ? units[unit] : undefined
  if (!known) return `${written} ${unit}`.trim()
  const pattern = language === 'en' && written === '1' ? (known.enOne ?? known.en) : known[language]
  return pattern.replace('#', written)
}
