import { expect, it } from '@jest/globals'

import { formatFigure } from '@/i18n/site/formatFigure'

it.each([
  [{ value: 115500000, unit: 'GBP' }, '£115.5m', '1억 1,550만 파운드'],
  [{ value: 5000000000, unit: 'GBP' }, '£5bn', '50억 파운드'],
  [{ value: 87000, unit: 'GBP' }, '£87,000', '8만 7,000 파운드'],
  [{ value: 2000000000, unit: 'GBP-per-year' }, '£2bn a year', '연간 20억 파운드'],
  [{ value: 500000000, unit: 'GBP', qualifier: 'more-than' }, 'more than £500m', '5억 파운드 초과'],
  [{ value: 4e9, valueMax: 15e9, unit: 'GBP' }, '£4bn to £15bn', '40억 파운드~150억 파운드'],
  [{ value: 1, valueMax: 6, unit: 'TWh-per-year' }, '1 to 6 TWh a year', '연간 1~6TWh'],
  [{ value: 3, unit: 'rank', qualifier: 'joint' }, 'joint 3rd', '공동 3위'],
  [{ value: 1906, unit: 'year' }, '1906', '1906년'],
  [{ valueText: '2022-04', unit: 'date' }, 'April 2022', '2022년 4월'],
  [{ value: 0.167, unit: 'ratio', display: '1 in 6' }, '1 in 6', '6분의 1'],
  [{ value: 1, unit: 'people' }, '1 person', '1명'],
  [{ value: 44000, unit: 'jobs' }, '44,000 jobs', '일자리 44,000개'],
  [{ value: 1600000, unit: 'people' }, '1.6 million people', '160만명'],
  [{ value: 5, unit: 'percent-of-gva' }, '5% of GVA', 'GVA의 5%'],
  [{ value: 12, unit: 'satellites' }, '12 satellites', '12 satellites'],
  [{}, '', ''],
])('should write %j as “%s” and “%s”', (figure, english, korean) => {
  expect(formatFigure(figure, 'en')).toBe(english)
  expect(formatFigure(figure, 'ko')).toBe(korean)
})
