import type { CollectionConfig } from 'payload'

import { accessFor } from '@/access/accessFor'
import { enquirySearchField } from '@/collections/fields/enquirySearchField'
import { moment } from '@/collections/fields/moment'
import { relationTo } from '@/collections/fields/relationTo'
import { answerSearch } from '@/hooks/search/answerSearch'
import { alertStepWords, clockStateWords, clockWords, priorityWords } from '@/i18n/clockWords'
import { groups } from '@/i18n/groups'
import { label } from '@/i18n/label'
import { options } from '@/i18n/options'

/** The clocks of enquiries: only `settleClocks` and the sweep write here. */
export const clocks: CollectionConfig = {
  slug: 'clocks',
  labels: { singular: label('Clock', '처리 기한'), plural: label('Clocks', '처리 기한') },
  admin: {
    group: groups.desk,
    useAsTitle: 'key',
    defaultColumns: ['name', 'enquiry', 'state', 'startedAt', 'dueAt', 'breachedAt', 'owner'],
    listSearchableFields: ['search'],
    description: label(
      'What each enquiry is owed by when. A breach that is stored never changes.',
      '각 문의의 처리 기한입니다. 기록된 기한 초과는 변경되지 않습니다.',
    ),
  },
  access: accessFor('clocks'),
  defaultSort: '-startedAt',
  indexes: [
    // Breaches that are stored come after those that are not, which the sweep looks for each minute.
    { fields: ['state', 'breachedAt', 'dueAt'] },
    { fields: ['state', 'dueAt'] },
    { fields: ['state', 'nextAlertAt'] },
  ],
  hooks: { beforeOperation: [answerSearch('clocks')] },
  fields: [
    enquirySearchField,
    {
      name: 'key',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      label: label('Enquiry, clock and number', '문의, 기한, 순번'),
      admin: { hidden: true },
    },
    relationTo('enquiries', 'enquiry', label('Enquiry', '문의'), { required: true }),
    {
      name: 'name',
      type: 'select',
      required: true,
      index: true,
      label: label('Clock', '처리 기한'),
      options: options(clockWords),
    },
    { name: 'number', type: 'number', required: true, label: label('Number', '순번') },
    {
      name: 'state',
      type: 'select',
      required: true,
      label: label('State', '상태'),
      options: options(clockStateWords),
    },
    moment('startedAt', label('Started at', '시작 일시'), { required: true, index: true }),
    moment('dueAt', label('Due at', '기한'), { index: true }),
    {
      name: 'target',
      type: 'group',
      label: label('Target', '목표'),
      fields: [
        { name: 'minutes', type: 'number', required: true, label: label('Minutes', '분') },
        {
          name: 'time',
          type: 'select',
          required: true,
          label: label('Counted in', '계산 기준'),
          options: options({
            business: label('Opening hours', '운영 시간'),
            elapsed: label('Elapsed time', '경과 시간'),
          }),
        },
      ],
    },
    {
      name: 'priority',
      type: 'select',
      required: true,
      label: label('Priority', '우선순위'),
      options: options(priorityWords),
    },
    {
      name: 'version',
      type: 'text',
      required: true,
      label: label('Version of the service levels', '서비스 수준 버전'),
    },
    { name: 'pauses', type: 'json', label: label('Pauses', '일시 정지 기간') },
    moment('stoppedAt', label('Ended at', '종료 일시')),
    { name: 'elapsedMinutes', type: 'number', label: label('Minutes counted', '소요 시간(분)') },
    moment('breachedAt', label('Breached at', '기한 초과 일시'), { index: true }),
    {
      name: 'nextAlert',
      type: 'select',
      label: label('Next alert', '다음 알림'),
      options: options(alertStepWords),
    },
    moment('nextAlertAt', label('Next alert at', '다음 알림 일시')),
    { name: 'alerted', type: 'json', label: label('Alerts sent', '보낸 알림') },
    // Which of them, counted from 0, is the first that nobody was told of yet.
    { name: 'untoldFrom', type: 'number', index: true, hidden: true },
    relationTo('users', 'owner', label('Owner', '담당자')),
    relationTo('themes', 'theme', label('Theme', '테마')),
    { name: 'channel', type: 'text', label: label('Channel', '접수 경로') },
    { name: 'country', type: 'text', label: label('Country', '국가') },
    { name: 'language', type: 'text', label: label('Language', '언어') },
  ],
}
