import { imageField } from '@/collections/fields/imageField'
import { localizedText } from '@/collections/fields/localizedText'
import { nameConfidence } from '@/collections/fields/nameConfidence'
import { selectOf } from '@/collections/fields/selectOf'
import { sourceFields } from '@/collections/fields/sourceFields'
import { label } from '@/i18n/label'

import { contentCollection } from './contentCollection'

const kinds = {
  company: label('Company', '기업'),
  university: label('University', '대학교'),
  'research-organisation': label('Research organisation', '연구기관'),
  'nhs-organisation': label('NHS organisation', '국민보건서비스(NHS) 기관'),
  government: label('Government', '중앙정부'),
  'local-government': label('Local government', '지방정부'),
  'public-body': label('Public body', '공공기관'),
  'public-funder': label('Public funder', '공공 지원기관'),
  fund: label('Fund', '기금'),
  'charity-foundation': label('Charity or foundation', '자선단체·재단'),
  'cluster-body': label('Cluster body', '클러스터 기관'),
  partnership: label('Partnership', '협력체'),
  'professional-body': label('Professional body', '직능단체'),
  'international-organisation': label('International organisation', '국제기구'),
  museum: label('Museum', '박물관'),
  'sports-club': label('Sports club', '스포츠 클럽'),
}

export const organisations = contentCollection({
  slug: 'organisations',
  labels: { singular: label('Organisation', '기관'), plural: label('Organisations', '기관') },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'roles', '_status', 'updatedAt'],
    listSearchableFields: ['name', 'slug'],
    description: label(
      'Partners, owners, funders and investors named in the content.',
      '콘텐츠에 나오는 파트너, 소유자, 지원기관, 투자자입니다.',
    ),
  },
  defaultSort: 'name',
  fields: [
    localizedText('name', label('Name', '명칭'), { required: true }),
    nameConfidence(),
    imageField(),
    selectOf('kind', label('Kind', '종류'), kinds, { index: true }),
    {
      name: 'roles',
      type: 'text',
      label: label('Roles', '역할'),
      hasMany: true,
      admin: {
        description: label(
          'Short words in kebab-case: partner, owner, funder, corporate-investor…',
          '짧은 영문 단어로 씁니다: partner, owner, funder, corporate-investor 등',
        ),
      },
    },
    ...sourceFields(),
  ],
})
