import { imageField } from '@/collections/fields/imageField'
import { localizedText } from '@/collections/fields/localizedText'
import { nameConfidence } from '@/collections/fields/nameConfidence'
import { relationTo } from '@/collections/fields/relationTo'
import { selectOf } from '@/collections/fields/selectOf'
import { sourceFields } from '@/collections/fields/sourceFields'
import { label } from '@/i18n/label'

import { contentCollection } from './contentCollection'

const roles = {
  board: label('Board member', '위원'),
  mayor: label('Mayor', '시장'),
  quoted: label('Quoted person', '인용 인물'),
}

export const boardMembers = contentCollection({
  slug: 'board-members',
  labels: { singular: label('Person', '인물'), plural: label('Board and people', '위원 및 인물') },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'role', 'organisationName', 'isChair', '_status'],
    listSearchableFields: ['name', 'slug', 'organisationName'],
    description: label(
      'The innovation board, the mayor and others who are quoted.',
      '혁신위원회 위원과 시장, 그 밖의 인용 인물입니다.',
    ),
  },
  defaultSort: 'name',
  fields: [
    localizedText('title', label('Form of address', '호칭')),
    localizedText('name', label('Name', '이름'), { required: true }),
    nameConfidence(),
    {
      name: 'nameKoVariants',
      type: 'text',
      label: label('Other Korean spellings', '다른 국문 표기'),
      hasMany: true,
    },
    imageField(),
    selectOf('role', label('Role', '구분'), roles, { index: true }),
    {
      name: 'isChair',
      type: 'checkbox',
      label: label('Chairs the board', '위원장'),
      defaultValue: false,
    },
    localizedText('position', label('Position', '직위')),
    localizedText('organisationName', label('Organisation as printed', '소속 기관 표기')),
    relationTo('organisations', 'organisation', label('Organisation', '소속 기관')),
    {
      name: 'alsoQuoted',
      type: 'checkbox',
      label: label('Quoted in the prospectus', '투자설명서에 인용됨'),
      defaultValue: false,
    },
    localizedText('quoteTopic', label('Topic of the quote', '인용 주제')),
    {
      name: 'quotedLines',
      type: 'text',
      label: label('Lines of the quote', '인용 줄 번호'),
      maxLength: 200,
    },
    ...sourceFields(),
  ],
})
