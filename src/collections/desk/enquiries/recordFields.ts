import type { Field } from 'payload'

import { closedField } from '@/access/closedField'
import { relationTo } from '@/collections/fields/relationTo'
import { label } from '@/i18n/label'

/** Another enquiry of the same conversation; only `continueEnquiry` writes it. */
const linked = (name: 'continuedBy' | 'follows', en: string, ko: string): Field =>
  relationTo('enquiries', name, label(en, ko), {
    access: closedField('enquiries', name),
    admin: { readOnly: true, condition: (data) => Boolean(data[name]) },
  })

/** What was said and done about the enquiry. */
export const recordFields: Field[] = [
  linked('follows', 'Follows the enquiry', '이전 문의'),
  linked('continuedBy', 'Continued in the enquiry', '이어진 문의'),
  {
    name: 'events',
    type: 'join',
    collection: 'enquiry-events',
    on: 'enquiry',
    defaultSort: '-at',
    label: label('History', '이력'),
    admin: { components: { Field: '@/admin/timeline/Timeline#Timeline' } },
  },
  {
    name: 'interactions',
    type: 'join',
    collection: 'interactions',
    on: 'enquiry',
    defaultSort: '-at',
    label: label('Interactions', '상호작용'),
    admin: { defaultColumns: ['summary', 'kind', 'direction', 'at'] },
  },
  {
    name: 'mail',
    type: 'join',
    collection: 'outgoing-mail',
    on: 'enquiry',
    label: label('Outgoing mail', '발신 메일'),
    admin: { components: { Field: '@/admin/fields/ShownElsewhere#ShownElsewhere' } },
  },
  {
    name: 'received',
    type: 'join',
    collection: 'incoming-mail',
    on: 'enquiry',
    defaultSort: '-receivedAt',
    label: label('Incoming mail', '수신 메일'),
    admin: { defaultColumns: ['subject', 'from', 'receivedAt'] },
  },
  {
    name: 'attachments',
    type: 'join',
    collection: 'attachments',
    on: 'enquiry',
    label: label('Attachments', '첨부파일'),
  },
  {
    name: 'thread',
    type: 'json',
    access: closedField('enquiries', 'thread'),
    admin: { hidden: true },
    label: label('Mails that a reply names', '회신에 표시할 메일'),
  },
  {
    name: 'history',
    type: 'group',
    access: closedField('enquiries', 'history'),
    admin: { hidden: true },
    label: label('End of the history', '이력의 끝'),
    fields: [
      { name: 'sequence', type: 'number', label: label('Number of events', '이력 수') },
      { name: 'hash', type: 'text', label: label('Hash of the last event', '마지막 이력의 해시') },
    ],
  },
  {
    name: 'noAutoReply',
    type: 'checkbox',
    label: label('No automatic answer', '자동 응답 안 함'),
    access: closedField('enquiries', 'noAutoReply'),
    admin: { hidden: true },
  },
  {
    name: 'journal',
    type: 'relationship',
    relationTo: 'journal',
    unique: true,
    index: true,
    label: label('Journal entry', '접수 원본'),
    access: closedField('enquiries', 'journal'),
    admin: { readOnly: true, hidden: true },
  },
]
