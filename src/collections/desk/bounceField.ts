import type { Field } from 'payload'

import { moment } from '@/collections/fields/moment'
import { label } from '@/i18n/label'

/** What the investor's mail server said of a mail that came back. */
export const bounceField: Field = {
  name: 'bounce',
  type: 'group',
  label: label('It came back', '반송'),
  admin: { condition: ({ bounce }) => Boolean(bounce?.at) },
  fields: [
    {
      type: 'row',
      fields: [
        moment('at', label('When', '일시')),
        { name: 'status', type: 'text', label: label('Status', '상태 코드') },
        {
          name: 'isPermanent',
          type: 'checkbox',
          label: label('For good: nothing more is sent there', '영구 실패: 더 이상 발송하지 않음'),
        },
      ],
    },
  ],
}
