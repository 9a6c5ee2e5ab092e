import type { Field } from 'payload'

import { label } from '@/i18n/label'

import { qualifierField } from './qualifierField'

/**
 * A figure: `value` (and `valueMax` for a range) in `unit`, or `valueText` where it is no number,
 * such as the month 2022-04; `display` where the figure is to be shown in other words.
 */
export const valueFields = (): Field[] => [
  {
    type: 'row',
    fields: [
      { name: 'value', type: 'number', label: label('Value', '값') },
      {
        name: 'valueMax',
        type: 'number',
        label: label('Upper value of a range', '범위의 최댓값'),
      },
      {
        name: 'valueText',
        type: 'text',
        label: label('Value that is no number', '숫자가 아닌 값'),
        maxLength: 60,
        admin: { description: label('For example a month, 2022-04.', '예: 2022-04') },
      },
      {
        name: 'unit',
        type: 'text',
        label: label('Unit', '단위'),
        maxLength: 60,
        admin: {
          description: label(
            'One word: GBP, people, jobs, percent, tonnes-co2-per-year…',
            '한 단어로 씁니다: GBP, people, jobs, percent, tonnes-co2-per-year 등',
          ),
        },
      },
      {
        name: 'display',
        type: 'text',
        label: label('Shown as', '표시 문구'),
        maxLength: 60,
      },
      qualifierField(),
    ],
  },
]
