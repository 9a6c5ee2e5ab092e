import type { Field } from 'payload'

import { label } from '@/i18n/label'

import { relationTo } from './relationTo'

/** The theme a record belongs to, which is also where its enquiries go, and further ones. */
export const themeFields = (): Field[] => [
  relationTo('themes', 'theme', label('Theme', '테마'), {
    admin: {
      description: label(
        'Enquiries about this record go to the owners of this theme.',
        '이 항목에 대한 문의는 이 테마의 담당자에게 전달됩니다.',
      ),
    },
  }),
  relationTo('themes', 'secondaryThemes', label('Further themes', '관련 테마'), { hasMany: true }),
]
