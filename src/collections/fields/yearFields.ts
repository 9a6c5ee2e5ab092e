import type { Field } from 'payload'

import { label } from '@/i18n/label'

import { periodField } from './periodField'

/** The time of a figure: a year, or in words (`2017/18`), and the period it covers. */
export const yearFields = (): Field[] => [
  {
    type: 'row',
    fields: [
      { name: 'year', type: 'number', label: label('Year', '연도'), min: 1000, max: 3000 },
      {
        name: 'yearText',
        type: 'text',
        label: label('Year in words', '연도 표기'),
        maxLength: 20,
        admin: { description: label('For example 2017/18.', '예: 2017/18') },
      },
      periodField(),
    ],
  },
]
