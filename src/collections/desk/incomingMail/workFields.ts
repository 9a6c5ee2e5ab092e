import type { Field } from 'payload'

import { lastErrorField } from '@/collections/fields/lastErrorField'
import { moment } from '@/collections/fields/moment'
import { relationTo } from '@/collections/fields/relationTo'
import type { Labelled } from '@/collections/fields/Labelled'
import { label } from '@/i18n/label'

const byStaff = (name: string, words: Labelled): Field =>
  relationTo('users', name, words, { admin: { condition: (data) => Boolean(data[name]) } })

/** How the work on the mail stands. */
export const workFields: Field[] = [
  relationTo('journal', 'journal', label('Journal entry', '접수 원본'), {
    admin: { condition: ({ journal }) => Boolean(journal) },
  }),
  byStaff('releasedBy', label('Released by', '보류를 해제한 사람')),
  byStaff('putAwayBy', label('Put away by', '처리 완료한 사람')),
  moment('putAwayAt', label('Put away at', '처리 완료 일시'), {
    admin: { condition: ({ putAwayAt }) => Boolean(putAwayAt) },
  }),
  byStaff('keptApartBy', label('Kept apart by', '관련 없음으로 정한 사람')),
  moment('keptApartAt', label('Kept apart at', '관련 없음으로 정한 일시'), {
    admin: { condition: ({ keptApartAt }) => Boolean(keptApartAt) },
  }),
  {
    name: 'hasFilesToKeep',
    type: 'checkbox',
    hidden: true,
  },
  {
    name: 'attempts',
    type: 'number',
    required: true,
    label: label('Attempts', '시도 횟수'),
  },
  moment('nextAttemptAt', label('Next attempt', '다음 시도'), {
    admin: { condition: ({ attempts }) => attempts > 0 },
  }),
  lastErrorField,
]
