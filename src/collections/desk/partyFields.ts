import type { Field } from 'payload'

import { closedField } from '@/access/closedField'
import type { PartySlug } from '@/collections/slugs'
import { label } from '@/i18n/label'

/** What contacts and companies have for being found, suggested as duplicates, and merged. */
export const partyFields = (slug: PartySlug): Field[] => [
  {
    name: 'duplicates',
    type: 'ui',
    label: label('Possible duplicates', '중복 가능성'),
    admin: { components: { Field: '@/admin/duplicates/DuplicatesPanel#DuplicatesPanel' } },
  },
  {
    name: 'matchKeys',
    type: 'text',
    hasMany: true,
    index: true,
    hidden: true,
    label: label('Keys to match by', '비교용 키'),
    access: closedField(slug, 'matchKeys'),
  },
  {
    name: 'mergedInto',
    type: 'relationship',
    relationTo: slug,
    index: true,
    label: label('Merged into', '병합 대상'),
    access: closedField(slug, 'mergedInto'),
    admin: {
      readOnly: true,
      position: 'sidebar',
      condition: (data) => Boolean(data.mergedInto),
      description: label(
        'This record is kept so that the merge can be undone.',
        '병합을 취소할 수 있도록 보관하는 항목입니다.',
      ),
    },
  },
]
