import type { CollectionConfig, Field } from 'payload'

import { accessFor } from '@/access/accessFor'
import { templateVariables } from '@/domain/replies/templateVariables'
import { fillReplyTemplate } from '@/endpoints/fillReplyTemplate'
import { trashEndpoints } from '@/endpoints/trashEndpoints'
import { guardPurge } from '@/hooks/guardPurge'
import { groups } from '@/i18n/groups'
import { label } from '@/i18n/label'
import type { Language } from '@/i18n/languages'

import { requireSoundTemplate } from './hooks/requireSoundTemplate'

const variables = templateVariables.map((name) => `{{${name}}}`).join(' ')

const words = (language: Language, en: string, ko: string): Field => ({
  name: language,
  type: 'group',
  label: label(en, ko),
  fields: [
    {
      name: 'subject',
      type: 'text',
      required: true,
      maxLength: 200,
      label: label('Subject', '제목'),
    },
    {
      name: 'text',
      type: 'textarea',
      required: true,
      maxLength: 10_000,
      label: label('Text', '내용'),
      admin: { rows: 12 },
    },
  ],
})

/** Answers that are given often, in both languages, with variables that the enquiry fills. */
export const replyTemplates: CollectionConfig = {
  slug: 'reply-templates',
  labels: {
    singular: label('Reply template', '답변 서식'),
    plural: label('Reply templates', '답변 서식'),
  },
  admin: {
    group: groups.settings,
    useAsTitle: 'name',
    defaultColumns: ['name', 'updatedAt'],
    listSearchableFields: ['name'],
    description: label(
      `Beginnings of replies. Variables: ${variables}`,
      `답변의 초안으로 쓰는 서식입니다. 변수: ${variables}`,
    ),
  },
  access: accessFor('reply-templates'),
  defaultSort: 'name',
  endpoints: [fillReplyTemplate, ...trashEndpoints('reply-templates')],
  hooks: {
    beforeOperation: [guardPurge('reply-templates')],
    beforeValidate: [requireSoundTemplate],
  },
  trash: true,
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 120, label: label('Name', '이름') },
    words('en', 'In English', '영어'),
    words('ko', 'In Korean', '한국어'),
  ],
}
