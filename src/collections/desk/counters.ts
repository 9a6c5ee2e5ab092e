import type { CollectionConfig } from 'payload'

import { accessFor } from '@/access/accessFor'
import { label } from '@/i18n/label'

/** Where numbered things stand: one row for each year of enquiry references. */
export const counters: CollectionConfig = {
  slug: 'counters',
  labels: { singular: label('Counter', '번호'), plural: label('Counters', '번호') },
  admin: { hidden: true },
  access: accessFor('counters'),
  fields: [
    { name: 'name', type: 'text', required: true, unique: true, index: true },
    { name: 'value', type: 'number', required: true },
  ],
}
