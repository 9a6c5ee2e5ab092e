import type { Field } from 'payload'

/**
 * Payload's own field of the trash without its index, in which nearly every record has the same place:
 * a database that knows nothing of its content would read all of them by it, and sort them after.
 */
export const trashedAtField: Field = {
  name: 'deletedAt',
  type: 'date',
  label: ({ t }) => t('general:deletedAt'),
  admin: { disableBulkEdit: true, hidden: true },
}
