import type { CollectionConfig } from 'payload'

import { accessFor } from '@/access/accessFor'
import { moment } from '@/collections/fields/moment'
import { groups } from '@/i18n/groups'
import { label } from '@/i18n/label'

/** How far each mailbox has been read, and whether it can be. */
export const mailboxes: CollectionConfig = {
  slug: 'mailboxes',
  labels: { singular: label('Mailbox', '메일함'), plural: label('Mailboxes', '메일함') },
  admin: {
    group: groups.settings,
    useAsTitle: 'name',
    defaultColumns: ['name', 'lastError'],
    description: label(
      'The mailboxes that enquiries come in by, and when each was last read.',
      '문의가 들어오는 메일함과 마지막으로 확인한 시각입니다.',
    ),
  },
  access: accessFor('mailboxes'),
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      label: label('Name', '이름'),
    },
    moment('since', label('Read since', '확인 시작 일시'), { required: true }),
    moment('checkedAt', label('Last read at', '마지막 확인 일시')),
    {
      name: 'lastError',
      type: 'text',
      label: label('State', '상태'),
      admin: {
        components: {
          Cell: '@/admin/mailboxes/MailboxCell#MailboxCell',
          Field: '@/admin/mailboxes/MailboxState#MailboxState',
        },
      },
    },
    { name: 'uidValidity', type: 'text', required: true, label: 'UIDVALIDITY' },
    { name: 'lastUid', type: 'number', required: true, label: 'UID' },
  ],
}
