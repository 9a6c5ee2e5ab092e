import { basisField } from '@/collections/fields/basisField'
import { boroughFields } from '@/collections/fields/boroughFields'
import { figuresField } from '@/collections/fields/figuresField'
import { imageField } from '@/collections/fields/imageField'
import { localizedText } from '@/collections/fields/localizedText'
import { nameConfidence } from '@/collections/fields/nameConfidence'
import { relationTo } from '@/collections/fields/relationTo'
import { selectOf } from '@/collections/fields/selectOf'
import { sourceFields } from '@/collections/fields/sourceFields'
import { themeFields } from '@/collections/fields/themeFields'
import { uniqueWhileLive } from '@/collections/fields/uniqueWhileLive'
import { label } from '@/i18n/label'

import { contentCollection } from './contentCollection'

const kinds = {
  'company-hq': label('Company headquarters', '기업 본사'),
  'company-site': label('Company site', '기업 사업장'),
  'r-and-d-facility': label('R&D facility', '연구개발 시설'),
  'research-centre': label('Research centre', '연구센터'),
  'clinical-research-facility': label('Clinical research facility', '임상연구 시설'),
  hospital: label('Hospital', '병원'),
  'health-organisation': label('Health organisation', '보건의료 기관'),
  university: label('University', '대학교'),
  'cluster-network': label('Cluster or network', '클러스터·네트워크'),
  'digital-infrastructure': label('Digital infrastructure', '디지털 인프라'),
  incubator: label('Incubator', '인큐베이터'),
  workspace: label('Workspace', '업무 공간'),
  district: label('District', '지구'),
  port: label('Port', '항만'),
  'energy-site': label('Energy site', '에너지 시설'),
  'football-club': label('Football club', '축구 클럽'),
  'scientific-instrument': label('Scientific instrument', '과학 장비'),
}

const statuses = {
  existing: label('Existing', '운영 중'),
  pipeline: label('In the pipeline', '추진 중'),
}

export const assets = contentCollection({
  slug: 'assets',
  labels: { singular: label('Asset', '자산'), plural: label('Assets', '자산') },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['mapNumber', 'name', 'theme', 'kind', 'borough', 'status', '_status'],
    listSearchableFields: ['name', 'slug', 'nameKoSuggested'],
    description: label(
      'The numbered innovation assets on the map of the region.',
      '지역 지도에 번호로 표시된 혁신 자산입니다.',
    ),
  },
  defaultSort: 'mapNumber',
  fields: [
    ...uniqueWhileLive(
      {
        name: 'mapNumber',
        type: 'number',
        label: label('Number on the map', '지도 번호'),
        required: true,
        min: 1,
        admin: { position: 'sidebar', step: 1 },
        hooks: { beforeDuplicate: [() => undefined] },
      },
      label(
        'Another asset already has this number on the map.',
        '이미 다른 자산에서 사용 중인 지도 번호입니다.',
      ),
    ),
    localizedText('name', label('Name', '명칭'), { required: true }),
    nameConfidence(),
    {
      name: 'nameKoSuggested',
      type: 'text',
      label: label('Suggested Korean name', '권장 국문 명칭'),
      maxLength: 300,
      admin: {
        description: label(
          'A readable Korean name where the printed one is a mistranslation.',
          '인쇄된 명칭이 오역일 때 권장하는 국문 명칭입니다.',
        ),
      },
    },
    imageField(),
    selectOf('kind', label('Kind', '종류'), kinds, { index: true }),
    selectOf('status', label('Status', '현황'), statuses, { index: true }),
    basisField('statusBasis', label('Basis of the status', '현황의 근거')),
    ...themeFields(),
    basisField('themeBasis', label('Basis of the theme', '테마의 근거')),
    relationTo('sites', 'site', label('Site', '장소')),
    ...boroughFields(),
    relationTo('organisations', 'organisation', label('Organisation', '기관')),
    relationTo('projects', 'relatedProjects', label('Related projects', '관련 프로젝트'), {
      hasMany: true,
    }),
    relationTo('case-studies', 'relatedCaseStudies', label('Related case studies', '관련 사례'), {
      hasMany: true,
    }),
    figuresField('figures'),
    ...sourceFields(),
  ],
})
