import type { Field } from 'payload'

import { relationTo } from '@/collections/fields/relationTo'
import { incomingStateWords, verdictWords } from '@/i18n/deskWords'
import { label } from '@/i18n/label'
import { options } from '@/i18n/options'

const shownInPanel = '@/admin/fields/ShownElsewhere#ShownElsewhere'

const link = (
  relation: Parameters<typeof relationTo>[0],
  name: string,
  words: ReturnType<typeof label>,
): Field =>
  relationTo(relation, name, words, {
    admin: { condition: (data) => Boolean(data[name]) },
  })

/** What became of the mail, and why. */
export const outcomeFields: Field[] = [
  {
    name: 'state',
    type: 'select',
    required: true,
    label: label('State', '상태'),
    options: options(incomingStateWords),
    admin: { components: { Cell: '@/admin/cells/StateCell#StateCell', Field: shownInPanel } },
  },
  {
    name: 'verdict',
    type: 'select',
    index: true,
    label: label('Written by', '판정'),
    options: options(verdictWords),
    admin: { components: { Field: shownInPanel } },
  },
  {
    name: 'reason',
    type: 'json',
    index: true,
    label: label('Reason', '사유'),
    admin: {
      components: {
        Cell: '@/admin/cells/BilingualCell#BilingualCell',
        Field: shownInPanel,
      },
    },
  },
  link('enquiries', 'enquiry', label('Enquiry', '문의')),
  link('interactions', 'interaction', label('Interaction', '상호작용')),
  link('outgoing-mail', 'about', label('The mail that came back', '반송된 메일')),
  link(
    'incoming-mail',
    'sameAs',
    label('The mail with the same Message-ID', '메시지 ID가 같은 메일'),
  ),
  relationTo('enquiries', 'suggestions', label('May belong to', '관련 문의 후보'), {
    hasMany: true,
    admin: { components: { Field: shownInPanel } },
  }),
  relationTo('enquiries', 'keptApart', label('Does not belong to', '관련 없는 문의'), {
    hasMany: true,
    admin: { condition: ({ keptApart }) => keptApart?.length > 0 },
  }),
]
