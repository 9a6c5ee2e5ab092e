import type { Field } from 'payload'

import { label } from '@/i18n/label'

const shownInPanel = '@/admin/fields/ShownElsewhere#ShownElsewhere'

/** What arrived, as a person reads it; who sent it stands in the panel above. */
export const rawFields: Field[] = [
  {
    name: 'subject',
    type: 'text',
    index: true,
    label: label('Subject', '제목'),
    admin: { components: { Field: shownInPanel } },
  },
  {
    name: 'from',
    type: 'text',
    index: true,
    label: label('From', '보낸 사람'),
    admin: { components: { Cell: '@/admin/mail/FromCell#FromCell', Field: shownInPanel } },
  },
  {
    name: 'fromName',
    type: 'text',
    label: label('Name', '이름'),
    admin: { components: { Field: shownInPanel } },
  },
  {
    name: 'text',
    type: 'textarea',
    label: label('Text', '내용'),
    admin: { components: { Field: '@/admin/fields/PlainText#PlainText' } },
  },
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
    admin: { components: { Field: shownInPanel } },
    fields: ['spf', 'dkim', 'dmarc'].map((name) => ({
      name,
      type: 'text' as const,
      label: name.toUpperCase(),
    })),
  },
]
