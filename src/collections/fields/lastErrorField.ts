import type { Field } from 'payload'

import { label } from '@/i18n/label'

/** The name of the error that work on the record last failed with, which the admin says in words. */
export const lastErrorField: Field = {
  name: 'lastError',
  type: 'text',
  label: label('Last error', '최근 오류'),
  admin: {
    condition: ({ lastError }) => Boolean(lastError),
    components: {
      Cell: '@/admin/cells/FailureCell#FailureCell',
      Field: '@/admin/fields/FailureNote#FailureNote',
    },
  },
}
