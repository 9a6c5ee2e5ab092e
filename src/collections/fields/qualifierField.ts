import { label } from '@/i18n/label'

import { selectOf } from './selectOf'

const qualifiers = {
  approx: label('Approximately', '약'),
  'at-least': label('At least', '최소'),
  'more-than': label('More than', '초과'),
  'up-to': label('Up to', '최대'),
  joint: label('Joint', '공동'),
  almost: label('Almost', '거의'),
  initial: label('Initial', '초기'),
}

/** How a figure is to be read. */
export const qualifierField = () =>
  selectOf('qualifier', label('Qualifier', '수치의 한정'), qualifiers)
