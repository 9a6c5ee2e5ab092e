import type { RichTextField } from 'payload'

import { label } from '@/i18n/label'

/** The longer text of a page, for those who read on. */
export const bodyField = (): RichTextField => ({
  name: 'body',
  type: 'richText',
  label: label('Text', '본문'),
  localized: true,
})
