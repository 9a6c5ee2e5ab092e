import { bodyField } from '@/collections/fields/bodyField'
import { eventsField } from '@/collections/fields/eventsField'
import { figuresField } from '@/collections/fields/figuresField'
import { imageField } from '@/collections/fields/imageField'
import { localizedSummary } from '@/collections/fields/localizedSummary'
import { localizedText } from '@/collections/fields/localizedText'
import { partnersField } from '@/collections/fields/partnersField'
import { relationTo } from '@/collections/fields/relationTo'
import { sourceFields } from '@/collections/fields/sourceFields'
import { themeFields } from '@/collections/fields/themeFields'
import { label } from '@/i18n/label'

import { contentCollection } from './contentCollection'

export const caseStudies = contentCollection({
  slug: 'case-studies',
  labels: { singular: label('Case study', '사례'), plural: label('Case studies', '사례') },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'theme', 'organisation', '_status', 'updatedAt'],
    listSearchableFields: ['title', 'slug', 'summary'],
    description: label(
      'What has been achieved here, as proof for those who think of investing.',
      '투자를 검토하는 분들께 보여 드리는 지역의 성과 사례입니다.',
    ),
  },
  defaultSort: 'title',
  fields: [
    localizedText('title', label('Title', '제목'), { required: true }),
    localizedSummary(),
    imageField(),
    bodyField(),
    ...themeFields(),
    relationTo('organisations', 'organisation', label('Organisation', '기관')),
    relationTo('sites', 'site', label('Site', '장소')),
    figuresField('figures'),
    eventsField('milestones', label('Milestones', '주요 연혁')),
    partnersField(),
    {
      name: 'people',
      type: 'array',
      label: label('People', '인물'),
      labels: { singular: label('Person', '인물'), plural: label('People', '인물') },
      admin: { initCollapsed: true },
      fields: [
        localizedText('name', label('Name', '이름'), { required: true }),
        localizedText('role', label('Role', '역할')),
        ...sourceFields(),
      ],
    },
    relationTo('assets', 'relatedAssets', label('Related assets', '관련 자산'), { hasMany: true }),
    relationTo('projects', 'relatedProjects', label('Related projects', '관련 프로젝트'), {
      hasMany: true,
    }),
    ...sourceFields(),
  ],
})
