import type { Field } from 'payload'

import { relationTo } from '@/collections/fields/relationTo'
import { incomingStateWords, verdictWords } from '@/i18n/deskWords'
import { label } from '@/i18n/label'
import { options } from '@/i18n/options'

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
    admin: { components: { Cell: '@/admin/cells/StateCell#StateCell' } },
  },
  {
    name: 'verdict',
    type: 'select',
    index: true,
    label: label('Written by', '판정'),
    options: options(verdictWords),
  },
  {
    name: 'reason',
    type: 'json',
    label: label('Reason', '사유'),
    admin: {
      components: {
        Cell: '@/admin/cells/BilingualCell#BilingualCell',
        Field: '@/admin/fields/JsonFacts#JsonFacts',
      },
    },
  },
  link('enquiries', 'enquiry', label('Enquiry', '문의')),
  link('interactions', 'interaction', label('Interaction', '상호작용')),
  link('journal', 'journal', label('Journal entry', '접수 원본')),
  link('outgoing-mail', 'about', label('The mail that came back', '반송된 메일')),
  link(
    'incoming-mail',
    'sameAs',
    label('The mail with the same Message-ID', '메시지 ID가 같은 메일'),
  ),
  relationTo('enquiries', 'suggestions', label('May belong to', '관련 문의 후보'), {
    hasMany: true,
    admin: {
      condition: ({ suggestions }) => suggestions?.length > 0,
      description: label(
        'There is not enough evidence that it does: nothing was joined.',
        '근거가 충분하지 않아 자동으로 연결하지 않았습니다.',
      ),
    },
  }),
]
