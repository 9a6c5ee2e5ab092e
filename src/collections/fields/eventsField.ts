import type { ArrayField, Validate } from 'payload'
import { text } from 'payload/shared'

import { label } from '@/i18n/label'

import type { Labelled } from './Labelled'
import { localizedText } from './localizedText'
import { matches } from './matches'
import { periodField } from './periodField'
import { sourceFields } from './sourceFields'
import { validateAll } from './validateAll'

const exactDate = matches(
  /^\d{4}(-\d{2}(-\d{2})?)?$/,
  label(
    'Write a date as 2026, 2026-04 or 2026-04-30.',
    '2026, 2026-04 또는 2026-04-30과 같은 형식으로 입력해 주십시오.',
  ),
)

/** Dated steps in their order; a date is as exact as the source: a year, a month or a day. */
export const eventsField = (name: string, fieldLabel: Labelled): ArrayField => ({
  name,
  type: 'array',
  label: fieldLabel,
  labels: { singular: label('Step', '단계'), plural: label('Steps', '단계') },
  admin: { initCollapsed: true },
  fields: [
    {
      name: 'date',
      type: 'text',
      label: label('Date', '날짜'),
      admin: {
        description: label(
          'A year, month or day: 2026, 2026-04 or 2026-04-30.',
          '연, 월 또는 일: 2026, 2026-04, 2026-04-30',
        ),
      },
      validate: validateAll(text as Validate, exactDate) as never,
    },
    periodField(),
    localizedText('event', label('Event', '내용'), { required: true }),
    ...sourceFields(),
  ],
})
