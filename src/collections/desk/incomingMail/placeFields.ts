import type { Field } from 'payload'

import { moment } from '@/collections/fields/moment'
import { label } from '@/i18n/label'

/** Where and as what a mail arrived: enough to know it again. */
export const placeFields: Field[] = [
  {
    type: 'row',
    fields: [
      moment('receivedAt', label('Received at', '수신 일시'), { required: true, index: true }),
      {
        name: 'size',
        type: 'number',
        required: true,
        label: label('Size (bytes)', '크기(바이트)'),
      },
    ],
  },
  { name: 'mailbox', type: 'text', required: true, label: label('Mailbox', '메일함') },
  { name: 'messageId', type: 'text', label: label('Message-ID', '메시지 ID') },
  { name: 'uidValidity', type: 'text', required: true, hidden: true },
  { name: 'uid', type: 'number', required: true, hidden: true },
  { name: 'sha256', type: 'text', required: true, index: true, hidden: true },
  { name: 'contentKey', type: 'text', required: true, unique: true, index: true, hidden: true },
  { name: 'messageKey', type: 'text', required: true, unique: true, index: true, hidden: true },
]
