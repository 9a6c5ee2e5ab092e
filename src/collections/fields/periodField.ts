import { label } from '@/i18n/label'

import { localizedText } from './localizedText'

/** The span of time a figure or step covers, in words. */
export const periodField = () =>
  localizedText('period', label('Period', '기간'), {
    admin: { description: label('For example: 10 years.', '예: 10년') },
  })
