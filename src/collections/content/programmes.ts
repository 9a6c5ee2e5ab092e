import { basisField } from '@/collections/fields/basisField'
import { bodyField } from '@/collections/fields/bodyField'
import { eventsField } from '@/collections/fields/eventsField'
import { figuresField } from '@/collections/fields/figuresField'
import { localizedSummary } from '@/collections/fields/localizedSummary'
import { localizedText } from '@/collections/fields/localizedText'
import { nameConfidence } from '@/collections/fields/nameConfidence'
import { partnersField } from '@/collections/fields/partnersField'
import { relationTo } from '@/collections/fields/relationTo'
import { selectOf } from '@/collections/fields/selectOf'
import { sourceFields } from '@/collections/fields/sourceFields'
import { label } from '@/i18n/label'

import { contentCollection } from './contentCollection'

const kinds = {
  'business-support': label('Business support', '기업 지원'),
  finance: label('Finance', '금융'),
  skills: label('Skills', '인력 양성'),
  'digital-infrastructure': label('Digital infrastructure', '디지털 인프라'),
}

const statuses = {
  new: label('New', '신규'),
  active: label('Active', '운영 중'),
  'in-delivery': label('In delivery', '이행 중'),
  completed: label('Completed', '완료'),
}

export const programmes = contentCollection({
  slug: 'programmes',
  labels: { singular: label('Programme', '프로그램'), plural: label('Programmes', '프로그램') },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'status', '_status', 'updatedAt'],
    listSearchableFields: ['name', 'slug', 'summary'],
    description: label(
      'Business support, finance, skills and digital infrastructure for those who invest.',
      '투자 기업을 위한 지원, 금융, 인력 양성, 디지털 인프라 프로그램입니다.',
    ),
  },
  defaultSort: 'name',
  fields: [
    localizedText('name', label('Name', '명칭'), { required: true }),
    nameConfidence(),
    localizedSummary(),
    bodyField(),
    selectOf('kind', label('Kind', '종류'), kinds, { index: true }),
    selectOf('status', label('Status', '현황'), statuses, { index: true }),
    basisField('statusBasis', label('Basis of the status', '현황의 근거')),
    relationTo('sites', 'site', label('Site', '장소')),
    figuresField('figures'),
    eventsField('timeline', label('Timeline', '일정')),
    partnersField(),
    relationTo('programmes', 'parentProgramme', label('Part of', '상위 프로그램')),
    relationTo('programmes', 'relatedProgrammes', label('Related programmes', '관련 프로그램'), {
      hasMany: true,
    }),
    ...sourceFields(),
  ],
})
