import type { Field } from 'payload'

import { relationTo } from '@/collections/fields/relationTo'
import { label } from '@/i18n/label'

/** How the work on the mail stands. */
export const workFields: Field[] = [
  relationTo('users', 'releasedBy', label('Released by', '보류를 해제한 사람')),
  {
    name: 'hasFilesToKeep',
    type: 'checkbox',
    index: true,
    hidden: true,
  },
  {
    name: 'attempts',
    type: 'number',
    required: true,
    label: label('Attempts', '시도 횟수'),
  },
  {
    name: 'nextAttemptAt',
    type: 'date',
    index: true,
    label: label('Next attempt', '다음 시도'),
    admin: { condition: ({ attempts }) => attempts > 0 },
  },
  {
    name: 'lastError',
    type: 'text',
    label: label('Last error', '최근 오류'),
    admin: { condition: ({ lastError }) => Boolean(lastError) },
  },
]
