import type { CollectionConfig } from 'payload'

import { accessFor } from '@/access/accessFor'
import { label } from '@/i18n/label'

/** By which processes tell each other that content has changed; each row stays for some seconds. */
export const contentChanges: CollectionConfig = {
  slug: 'content-changes',
  labels: {
    singular: label('Change of content', '콘텐츠 변경'),
    plural: label('Changes of content', '콘텐츠 변경'),
  },
  admin: { hidden: true },
  access: accessFor('content-changes'),
  graphQL: false,
  lockDocuments: false,
  timestamps: false,
  fields: [
    { name: 'process', type: 'text', required: true },
    {
      name: 'names',
      type: 'json',
      required: true,
      jsonSchema: {
        uri: 'a://one-front-door/content-names.json',
        fileMatch: ['a://one-front-door/content-names.json'],
        schema: { type: 'array', items: { type: 'string' } },
      },
    },
  ],
}
