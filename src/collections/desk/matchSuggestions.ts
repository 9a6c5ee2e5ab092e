import type { CollectionConfig } from 'payload'

import { accessFor } from '@/access/accessFor'
import { closedField } from '@/access/closedField'
import { moment } from '@/collections/fields/moment'
import { searchField } from '@/collections/fields/searchField'
import { answerSearch } from '@/hooks/search/answerSearch'
import { groups } from '@/i18n/groups'
import { label } from '@/i18n/label'
import { options } from '@/i18n/options'

import { decideSuggestion } from './hooks/decideSuggestion'

/** Pairs of contacts or companies that may be one: suggested by the system, decided by staff. */
export const matchSuggestions: CollectionConfig = {
  slug: 'match-suggestions',
  labels: {
    singular: label('Possible duplicate', '중복 가능성'),
    plural: label('Possible duplicates', '중복 가능성'),
  },
  admin: {
    group: groups.desk,
    defaultColumns: ['kind', 'contacts', 'companies', 'strength', 'score', 'state'],
    listSearchableFields: ['search'],
    description: label(
      'Contacts and companies that may be there twice. Dismiss what is not; it does not come back.',
      '중복되었을 수 있는 연락처와 기업입니다. 중복이 아니면 제외해 주십시오. 다시 제안되지 않습니다.',
    ),
  },
  access: accessFor('match-suggestions'),
  defaultSort: '-score',
  hooks: { beforeOperation: [answerSearch('match-suggestions')], beforeChange: [decideSuggestion] },
  fields: [
    searchField(label('Name, e-mail or domain', '이름, 이메일 또는 도메인')),
    {
      name: 'kind',
      type: 'select',
      required: true,
      index: true,
      label: label('Kind', '종류'),
      access: closedField('match-suggestions', 'kind'),
      admin: { readOnly: true },
      options: options({
        contacts: label('Contacts', '연락처'),
        companies: label('Companies', '기업'),
      }),
    },
    {
      name: 'contacts',
      type: 'relationship',
      relationTo: 'contacts',
      hasMany: true,
      index: true,
      label: label('Contacts', '연락처'),
      access: closedField('match-suggestions', 'contacts'),
      admin: { readOnly: true, condition: ({ kind }) => kind === 'contacts' },
    },
    {
      name: 'companies',
      type: 'relationship',
      relationTo: 'companies',
      hasMany: true,
      index: true,
      label: label('Companies', '기업'),
      access: closedField('match-suggestions', 'companies'),
      admin: { readOnly: true, condition: ({ kind }) => kind === 'companies' },
    },
    {
      name: 'pair',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      label: label('Pair', '쌍'),
      access: closedField('match-suggestions', 'pair'),
      admin: { hidden: true },
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      defaultValue: 'open',
      label: label('State', '상태'),
      options: options({
        open: label('To be looked at', '확인 필요'),
        dismissed: label('Not the same', '중복 아님'),
        merged: label('Merged', '병합됨'),
      }),
    },
    {
      name: 'strength',
      type: 'select',
      required: true,
      index: true,
      label: label('Match', '일치 정도'),
      access: closedField('match-suggestions', 'strength'),
      admin: { readOnly: true },
      options: options({ strong: label('Strong', '강함'), weak: label('Weak', '약함') }),
    },
    {
      name: 'score',
      type: 'number',
      required: true,
      min: 0,
      max: 1,
      index: true,
      label: label('Score (0–1)', '점수(0–1)'),
      access: closedField('match-suggestions', 'score'),
      admin: { readOnly: true },
    },
    {
      name: 'because',
      type: 'group',
      label: label('Because', '이유'),
      access: closedField('match-suggestions', 'because'),
      admin: { readOnly: true },
      fields: [
        { name: 'en', type: 'text', required: true, label: label('English', '영어') },
        { name: 'ko', type: 'text', required: true, label: label('Korean', '한국어') },
      ],
    },
    {
      name: 'decidedBy',
      type: 'relationship',
      relationTo: 'users',
      label: label('Decided by', '결정한 사람'),
      access: closedField('match-suggestions', 'decidedBy'),
      admin: { readOnly: true },
    },
    moment('decidedAt', label('Decided at', '결정 일시'), {
      access: closedField('match-suggestions', 'decidedAt'),
      admin: { readOnly: true },
    }),
  ],
}
