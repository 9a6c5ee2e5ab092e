import type { TextareaField } from 'payload'

import { label } from '@/i18n/label'

/** What a visitor reads first: a few plain sentences, no markup. */
export const localizedSummary = (name = 'summary'): TextareaField => ({
  name,
  type: 'textarea',
  label: label('Summary', '요약'),
  localized: true,
  maxLength: 2000,
  admin: {
    description: label(
      'Two to four plain sentences, shown in lists and at the top of the page.',
      '목록과 페이지 맨 위에 표시되는 두세 문장의 설명입니다.',
    ),
  },
})
