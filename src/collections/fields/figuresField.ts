import type { ArrayField } from 'payload'

import { label } from '@/i18n/label'

import { localizedText } from './localizedText'
import { sourceFields } from './sourceFields'
import { valueFields } from './valueFields'
import { yearFields } from './yearFields'

/** Figures worth showing, each with its unit, time and source. */
export const figuresField = (name: string, fieldLabel = label('Figures', '수치')): ArrayField => ({
  name,
  type: 'array',
  label: fieldLabel,
  labels: { singular: label('Figure', '수치'), plural: label('Figures', '수치') },
  admin: { initCollapsed: true },
  fields: [
    { name: 'key', type: 'text', label: label('Key', '키'), maxLength: 80 },
    localizedText('label', label('Label', '설명'), { required: true }),
    ...valueFields(),
    ...yearFields(),
    ...sourceFields(),
  ],
})
