import type { CollectionConfig } from 'payload'

import { accessFor } from '@/access/accessFor'
import { enquirySearchField } from '@/collections/fields/enquirySearchField'
import { moment } from '@/collections/fields/moment'
import { answerSearch } from '@/hooks/search/answerSearch'
import { eventWords } from '@/i18n/deskWords'
import { groups } from '@/i18n/groups'
import { label } from '@/i18n/label'
import { options } from '@/i18n/options'

/** Append-only: only `recordEvent` writes here, and nothing changes what it wrote. */
export const enquiryEvents: CollectionConfig = {
  slug: 'enquiry-events',
  labels: { singular: label('Event', '이력'), plural: label('Events', '이력') },
  admin: {
    group: groups.desk,
    useAsTitle: 'title',
    defaultColumns: ['enquiry', 'type', 'at', 'actor'],
    listSearchableFields: ['search'],
    description: label(
      'What happened to each enquiry. Nobody can change or remove an event.',
      '각 문의의 처리 이력입니다. 누구도 이력을 변경하거나 삭제할 수 없습니다.',
    ),
  },
  access: accessFor('enquiry-events'),
  defaultSort: '-at',
  indexes: [{ fields: ['enquiry', 'sequence'], unique: true }, { fields: ['type', 'at'] }],
  hooks: { beforeOperation: [answerSearch('enquiry-events', 'title')] },
  fields: [
    enquirySearchField,
    {
      name: 'title',
      type: 'text',
      virtual: 'enquiry.title',
      label: label('Enquiry', '문의'),
      admin: { hidden: true },
    },
    {
      name: 'enquiry',
      type: 'relationship',
      relationTo: 'enquiries',
      required: true,
      index: true,
      label: label('Enquiry', '문의'),
    },
    {
      name: 'type',
      type: 'select',
      required: true,
      label: label('Type', '종류'),
      options: options(eventWords),
    },
    moment('at', label('When', '일시'), { required: true, index: true }),
    {
      name: 'actor',
      type: 'relationship',
      relationTo: 'users',
      index: true,
      label: label('By', '처리자'),
      admin: { description: label('Empty: the system.', '비어 있으면 시스템이 처리했습니다.') },
    },
    {
      name: 'from',
      type: 'text',
      label: label('From', '이전'),
      admin: { components: { Cell: '@/admin/cells/WordCell#WordCell' } },
    },
    {
      name: 'to',
      type: 'text',
      label: label('To', '이후'),
      admin: { components: { Cell: '@/admin/cells/WordCell#WordCell' } },
    },
    {
      name: 'note',
      type: 'relationship',
      relationTo: 'interactions',
      label: label('Note', '메모'),
      admin: {
        description: label(
          'The reason in words is kept as a note, so that the history holds no personal data.',
          '이력에 개인정보가 남지 않도록 사유는 메모로 보관합니다.',
        ),
      },
    },
    {
      name: 'reason',
      type: 'text',
      virtual: 'note.body',
      label: label('Reason', '사유'),
    },
    { name: 'version', type: 'text', label: label('Rule version', '규칙 버전') },
    {
      name: 'detail',
      type: 'json',
      label: label('Detail', '세부 정보'),
      admin: { components: { Field: '@/admin/fields/JsonFacts#JsonFacts' } },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'sequence',
          type: 'number',
          required: true,
          label: label('Number', '순번'),
        },
        {
          name: 'previousHash',
          type: 'text',
          label: label('Hash of the event before', '이전 이력의 해시'),
        },
        { name: 'hash', type: 'text', required: true, label: label('Hash', '해시') },
      ],
    },
  ],
}
