import type { CollectionConfig } from 'payload'

import { accessFor } from '@/access/accessFor'
import { closedField } from '@/access/closedField'
import { label } from '@/i18n/label'
import { languageWords } from '@/i18n/languageWords'
import { options } from '@/i18n/options'

import { requireAnswerableEnquiry } from './hooks/requireAnswerableEnquiry'
import { signDraft } from './hooks/signDraft'

/** What somebody is about to answer: one for each user and enquiry, seen by nobody else. */
export const replyDrafts: CollectionConfig = {
  slug: 'reply-drafts',
  labels: {
    singular: label('Draft reply', '답변 초안'),
    plural: label('Draft replies', '답변 초안'),
  },
  // The enquiry's reply panel shows and keeps them.
  admin: { hidden: true },
  access: accessFor('reply-drafts'),
  defaultSort: '-updatedAt',
  hooks: { beforeValidate: [requireAnswerableEnquiry], beforeChange: [signDraft] },
  indexes: [{ fields: ['enquiry', 'author'], unique: true }],
  fields: [
    {
      name: 'enquiry',
      type: 'relationship',
      relationTo: 'enquiries',
      required: true,
      index: true,
      label: label('Enquiry', '문의'),
    },
    {
      name: 'author',
      type: 'relationship',
      relationTo: 'users',
      index: true,
      label: label('Author', '작성자'),
      access: closedField('reply-drafts', 'author'),
    },
    { name: 'text', type: 'textarea', maxLength: 20_000, label: label('Text', '내용') },
    { name: 'subject', type: 'text', maxLength: 200, label: label('Subject', '제목') },
    {
      name: 'language',
      type: 'select',
      options: options(languageWords),
      label: label('Language', '언어'),
    },
    {
      name: 'attachments',
      type: 'relationship',
      relationTo: 'attachments',
      hasMany: true,
      label: label('Attachments', '첨부파일'),
    },
  ],
}
