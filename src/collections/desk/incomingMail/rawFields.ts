import type { Field } from 'payload'

import { label } from '@/i18n/label'

/** What arrived, and where: enough to know it again. */
export const rawFields: Field[] = [
  {
    type: 'row',
    fields: [
      { name: 'subject', type: 'text', label: label('Subject', '제목') },
      { name: 'from', type: 'text', index: true, label: label('From', '보낸 사람') },
      { name: 'fromName', type: 'text', label: label('Name', '이름') },
    ],
  },
  { name: 'text', type: 'textarea', label: label('Text', '내용') },
  {
    name: 'addresses',
    type: 'json',
    label: label('To and Cc', '받는 사람과 참조'),
    admin: { components: { Field: '@/admin/fields/JsonFacts#JsonFacts' } },
  },
  {
    name: 'authentication',
    type: 'group',
    label: label('Authenticity, as our mail server saw it', '메일 서버가 확인한 발신자 인증'),
    admin: { condition: ({ authentication }) => Boolean(authentication?.dmarc) },
    fields: [
      {
        type: 'row',
        fields: ['spf', 'dkim', 'dmarc'].map((name) => ({
          name,
          type: 'text' as const,
          label: name.toUpperCase(),
        })),
      },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'receivedAt',
        type: 'date',
        required: true,
        index: true,
        label: label('Received at', '수신 일시'),
        admin: { date: { pickerAppearance: 'dayAndTime' } },
      },
      {
        name: 'size',
        type: 'number',
        required: true,
        label: label('Size (bytes)', '크기(바이트)'),
      },
      { name: 'mailbox', type: 'text', required: true, label: label('Mailbox', '메일함') },
      { name: 'messageId', type: 'text', label: label('Message-ID', '메시지 ID') },
    ],
  },
  { name: 'uidValidity', type: 'text', required: true, hidden: true },
  { name: 'uid', type: 'number', required: true, hidden: true },
  { name: 'sha256', type: 'text', required: true, index: true, hidden: true },
  { name: 'contentKey', type: 'text', required: true, unique: true, index: true, hidden: true },
  { name: 'messageKey', type: 'text', required: true, unique: true, index: true, hidden: true },
]
