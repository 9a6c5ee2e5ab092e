import { boroughFields } from '@/collections/fields/boroughFields'
import { figuresField } from '@/collections/fields/figuresField'
import { imageField } from '@/collections/fields/imageField'
import { localizedSummary } from '@/collections/fields/localizedSummary'
import { localizedText } from '@/collections/fields/localizedText'
import { nameConfidence } from '@/collections/fields/nameConfidence'
import { relationTo } from '@/collections/fields/relationTo'
import { selectOf } from '@/collections/fields/selectOf'
import { sourceFields } from '@/collections/fields/sourceFields'
import { label } from '@/i18n/label'

import { contentCollection } from './contentCollection'

const kinds = {
  'innovation-district': label('Innovation district', '혁신지구'),
  campus: label('Campus', '캠퍼스'),
  'science-park': label('Science park', '과학단지'),
  building: label('Building', '건물'),
  neighbourhood: label('Neighbourhood', '동네'),
  district: label('District', '지구'),
  town: label('Town', '도시'),
  village: label('Village', '마을'),
  port: label('Port', '항만'),
  airport: label('Airport', '공항'),
  waterfront: label('Waterfront', '수변'),
  waterway: label('Waterway', '수로'),
  offshore: label('Offshore', '해상'),
  'hospital-site': label('Hospital site', '병원 부지'),
  other: label('Other', '기타'),
}

const precisions = {
  site: label('Somewhere on the site', '해당 장소 내 한 지점'),
  address: label('The exact address', '정확한 주소'),
}

export const sites = contentCollection({
  slug: 'sites',
  labels: { singular: label('Site', '장소'), plural: label('Sites', '장소') },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'borough', 'parentSite', '_status'],
    listSearchableFields: ['name', 'slug', 'summary'],
    description: label(
      'Campuses and places where assets and projects are.',
      '자산과 프로젝트가 자리한 캠퍼스와 장소입니다.',
    ),
  },
  defaultSort: 'name',
  fields: [
    localizedText('name', label('Name', '명칭'), { required: true }),
    nameConfidence(),
    localizedSummary(),
    imageField(),
    selectOf('kind', label('Kind', '종류'), kinds, { index: true }),
    ...boroughFields(),
    relationTo('sites', 'parentSite', label('Part of', '상위 장소')),
    {
      // Two numbers rather than Payload's point, which its SQLite adapter does not know.
      name: 'location',
      type: 'group',
      label: label('Location (WGS84)', '위치(WGS84)'),
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'lat', type: 'number', label: label('Latitude', '위도'), min: -90, max: 90 },
            { name: 'lng', type: 'number', label: label('Longitude', '경도'), min: -180, max: 180 },
          ],
        },
      ],
    },
    selectOf('precision', label('Precision of the location', '위치의 정밀도'), precisions),
    relationTo('organisations', 'organisations', label('Organisations', '기관'), { hasMany: true }),
    figuresField('figures'),
    {
      name: 'facts',
      type: 'array',
      label: label('Facts', '주요 사실'),
      labels: { singular: label('Fact', '사실'), plural: label('Facts', '사실') },
      admin: { initCollapsed: true },
      fields: [
        {
          name: 'text',
          type: 'textarea',
          label: label('Text', '내용'),
          localized: true,
          required: true,
        },
        ...sourceFields(),
      ],
    },
    ...sourceFields(),
  ],
})
