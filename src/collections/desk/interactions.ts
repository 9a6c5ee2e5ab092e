import type { CollectionConfig } from 'payload'

import { accessFor } from '@/access/accessFor'
import { closedField } from '@/access/closedField'
import { enquirySearchField } from '@/collections/fields/enquirySearchField'
import { moment } from '@/collections/fields/moment'
import { trashedAtField } from '@/collections/fields/trashedAtField'
import { trashEndpoints } from '@/endpoints/trashEndpoints'
import { guardPurge } from '@/hooks/guardPurge'
import { answerSearch } from '@/hooks/search/answerSearch'
import { directionWords, interactionKindWords } from '@/i18n/deskWords'
import { groups } from '@/i18n/groups'
import { label } from '@/i18n/label'
import { options } from '@/i18n/options'

import { followInteraction } from './hooks/followInteraction'
import { keepMail } from './hooks/keepMail'
import { refuseFuture } from './hooks/refuseFuture'
import { requireAnswerableEnquiry } from './hooks/requireAnswerableEnquiry'
import { signInteraction } from './hooks/signInteraction'
import { receivedFields } from './receivedFields'

export const interactions: CollectionConfig = {
  slug: 'interactions',
  labels: { singular: label('Interaction', '상호작용'), plural: label('Interactions', '상호작용') },
  admin: {
    group: groups.desk,
    useAsTitle: 'summary',
    defaultColumns: ['summary', 'kind', 'direction', 'enquiry', 'author', 'at'],
    listSearchableFields: ['search'],
    description: label(
      'Every message, call, meeting and note on an enquiry.',
      '문의에 대한 모든 메시지, 통화, 회의, 메모입니다.',
    ),
  },
  access: accessFor('interactions'),
  defaultSort: '-at',
  endpoints: trashEndpoints('interactions'),
  hooks: {
    beforeOperation: [guardPurge('interactions'), answerSearch('interactions')],
    beforeValidate: [requireAnswerableEnquiry, refuseFuture],
    beforeChange: [keepMail, signInteraction],
    afterChange: [followInteraction],
  },
  indexes: [{ fields: ['deletedAt', 'at'] }],
  trash: true,
  fields: [
    trashedAtField,
    enquirySearchField,
    {
      name: 'enquiry',
      type: 'relationship',
      relationTo: 'enquiries',
      required: true,
      index: true,
      label: label('Enquiry', '문의'),
    },
    {
      name: 'kind',
      type: 'select',
      required: true,
      index: true,
      label: label('Kind', '종류'),
      options: options(interactionKindWords),
    },
    {
      name: 'direction',
      type: 'select',
      required: true,
      index: true,
      defaultValue: 'internal',
      label: label('Direction', '방향'),
      options: options(directionWords),
    },
    {
      name: 'automatic',
      type: 'checkbox',
      defaultValue: false,
      label: label('Written by a machine', '자동 작성'),
      admin: {
        readOnly: true,
        description: label(
          'An automatic message never counts as a response.',
          '자동 메시지는 답변으로 인정되지 않습니다.',
        ),
      },
    },
    {
      name: 'summary',
      type: 'text',
      required: true,
      maxLength: 200,
      index: true,
      label: label('Summary', '요약'),
    },
    { name: 'body', type: 'textarea', label: label('Text', '내용') },
    ...receivedFields,
    {
      name: 'attachments',
      type: 'relationship',
      relationTo: 'attachments',
      hasMany: true,
      label: label('Attachments', '첨부파일'),
    },
    {
      name: 'mail',
      type: 'relationship',
      relationTo: 'outgoing-mail',
      index: true,
      label: label('Sent as', '발신 메일'),
      access: closedField('interactions', 'mail'),
      admin: { readOnly: true, condition: ({ mail }) => Boolean(mail) },
    },
    moment('at', label('When', '일시'), {
      required: true,
      defaultValue: () => new Date().toISOString(),
      admin: {
        description: label(
          'When it took place: not in the future.',
          '실제로 이루어진 일시로, 미래일 수 없습니다.',
        ),
      },
    }),
    {
      name: 'author',
      type: 'relationship',
      relationTo: 'users',
      index: true,
      label: label('Recorded by', '작성자'),
      admin: { readOnly: true },
    },
  ],
}
