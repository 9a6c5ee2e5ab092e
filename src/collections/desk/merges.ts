import type { CollectionConfig } from 'payload'

import { accessFor } from '@/access/accessFor'
import { moment } from '@/collections/fields/moment'
import { searchField } from '@/collections/fields/searchField'
import { answerSearch } from '@/hooks/search/answerSearch'
import { groups } from '@/i18n/groups'
import { label } from '@/i18n/label'
import { options } from '@/i18n/options'

const readable = { components: { Field: '@/admin/fields/JsonFacts#JsonFacts' } }

/**
 * What each merge of two contacts or companies changed, to undo it by. It names records and fields
 * and repeats nothing that they say: the merged record itself waits in the trash.
 */
export const merges: CollectionConfig = {
  slug: 'merges',
  labels: { singular: label('Merge', '병합'), plural: label('Merges', '병합') },
  admin: {
    group: groups.desk,
    components: { edit: { beforeDocumentControls: ['@/admin/duplicates/UndoMerge#UndoMerge'] } },
    defaultColumns: ['kind', 'kept', 'merged', 'at', 'by', 'undoneAt'],
    listSearchableFields: ['search'],
    description: label(
      'Contacts and companies that were merged. A merge can be undone within 30 days.',
      '병합된 연락처와 기업입니다. 30일 이내에 병합을 취소할 수 있습니다.',
    ),
  },
  access: accessFor('merges'),
  defaultSort: '-at',
  hooks: { beforeOperation: [answerSearch('merges')] },
  fields: [
    searchField(label('Name, e-mail or domain', '이름, 이메일 또는 도메인')),
    {
      name: 'kind',
      type: 'select',
      required: true,
      index: true,
      label: label('Kind', '종류'),
      options: options({
        contacts: label('Contacts', '연락처'),
        companies: label('Companies', '기업'),
      }),
    },
    { name: 'kept', type: 'text', required: true, index: true, label: label('Kept', '유지') },
    { name: 'merged', type: 'text', required: true, index: true, label: label('Merged', '병합됨') },
    moment('at', label('When', '일시'), { required: true, index: true }),
    {
      name: 'by',
      type: 'relationship',
      relationTo: 'users',
      index: true,
      label: label('By', '처리자'),
    },
    {
      name: 'filled',
      type: 'json',
      required: true,
      label: label('Gaps filled', '채운 항목'),
      admin: readable,
    },
    {
      name: 'themes',
      type: 'json',
      required: true,
      label: label('Themes added', '추가된 테마'),
      admin: readable,
    },
    {
      name: 'moved',
      type: 'json',
      required: true,
      label: label('References moved', '옮긴 참조'),
      admin: readable,
    },
    {
      name: 'suggestions',
      type: 'json',
      required: true,
      label: label('Suggestions changed', '변경된 제안'),
      admin: readable,
    },
    moment('undoneAt', label('Undone at', '취소 일시'), { index: true }),
    {
      name: 'undoneBy',
      type: 'relationship',
      relationTo: 'users',
      label: label('Undone by', '취소한 사람'),
    },
  ],
}
