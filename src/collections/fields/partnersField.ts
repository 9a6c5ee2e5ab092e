import type { ArrayField } from 'payload'

import { label } from '@/i18n/label'

import { localizedText } from './localizedText'
import { relationTo } from './relationTo'

/** Who takes part, under the name they bear here, and as what. */
export const partnersField = (): ArrayField => ({
  name: 'partners',
  type: 'array',
  label: label('Partners', '파트너'),
  labels: { singular: label('Partner', '파트너'), plural: label('Partners', '파트너') },
  admin: { initCollapsed: true },
  fields: [
    localizedText('name', label('Name', '명칭'), { required: true }),
    relationTo('organisations', 'organisation', label('Organisation', '기관')),
    {
      name: 'role',
      type: 'text',
      label: label('Role', '역할'),
      maxLength: 60,
      admin: {
        description: label(
          'A short word in kebab-case: lead, partner, funder, delivery…',
          '짧은 영문 단어로 씁니다: lead, partner, funder, delivery 등',
        ),
      },
    },
  ],
})
