import type { ArrayField, JSONField } from 'payload'

import { bodyField } from '@/collections/fields/bodyField'
import { boroughFields } from '@/collections/fields/boroughFields'
import { eventsField } from '@/collections/fields/eventsField'
import { imageField } from '@/collections/fields/imageField'
import { localizedList } from '@/collections/fields/localizedList'
import { localizedSummary } from '@/collections/fields/localizedSummary'
import { localizedText } from '@/collections/fields/localizedText'
import { nameConfidence } from '@/collections/fields/nameConfidence'
import { partnersField } from '@/collections/fields/partnersField'
import { periodField } from '@/collections/fields/periodField'
import { qualifierField } from '@/collections/fields/qualifierField'
import { relationTo } from '@/collections/fields/relationTo'
import { selectOf } from '@/collections/fields/selectOf'
import { sourceFields } from '@/collections/fields/sourceFields'
import { themeFields } from '@/collections/fields/themeFields'
import { valueFields } from '@/collections/fields/valueFields'
import { yearFields } from '@/collections/fields/yearFields'
import { sumInvestment } from '@/domain/sumInvestment'
import { label } from '@/i18n/label'

import { contentCollection } from './contentCollection'

const sections = {
  'investment-opportunity': label('Investment opportunity', '투자 기회'),
  'case-study': label('Case study', '사례'),
  campus: label('Campus', '캠퍼스'),
  'theme-chapter': label('Theme chapter', '테마 본문'),
}

const stages = {
  open: label('Open', '모집 중'),
  'in-development': label('In development', '개발 중'),
  'seeking-investment': label('Seeking investment', '투자 유치 중'),
  pilot: label('Pilot', '시범 사업'),
  planned: label('Planned', '계획'),
  'partly-funded': label('Partly funded', '일부 자금 확보'),
  'mostly-funded': label('Mostly funded', '자금 대부분 확보'),
  options: label('Options being studied', '방식 검토'),
  designated: label('Designated', '지정'),
  'in-delivery': label('In delivery', '이행 중'),
  'planning-approved': label('Planning approved', '건축 승인'),
}

const moneyKinds = {
  total: label('Total', '총액'),
  sought: label('Sought', '유치 희망액'),
  secured: label('Secured', '확보액'),
  'per-phase': label('Per phase', '단계별'),
  'range-min': label('Lower end of a range', '범위의 최솟값'),
  'range-max': label('Upper end of a range', '범위의 최댓값'),
  'pipeline-count': label('As counted in the pipeline', '사업 목록 반영액'),
  context: label('Context only', '참고'),
}

const currencies = {
  GBP: label('Pound sterling', '영국 파운드'),
  EUR: label('Euro', '유로'),
  USD: label('US dollar', '미국 달러'),
  KRW: label('South Korean won', '대한민국 원'),
}

const geographies = {
  lcr: label('Liverpool City Region', '리버풀도시권'),
  uk: label('United Kingdom', '영국 전역'),
}

const investment: ArrayField = {
  name: 'investment',
  type: 'array',
  label: label('Investment figures', '투자 금액'),
  labels: { singular: label('Figure', '금액'), plural: label('Figures', '금액') },
  admin: {
    description: label(
      'Only totals and sums sought are added up; the other kinds are shown beside them.',
      '총액과 유치 희망액만 합산되며, 나머지는 참고로 표시됩니다.',
    ),
  },
  fields: [
    localizedText('label', label('Label', '설명'), { required: true }),
    {
      type: 'row',
      fields: [
        selectOf('kind', label('Kind', '구분'), moneyKinds, { required: true }),
        {
          name: 'amount',
          type: 'number',
          label: label('Amount', '금액'),
          required: true,
          min: 0,
          admin: {
            description: label('In whole units of the currency.', '해당 통화의 1단위 기준입니다.'),
          },
        },
        selectOf('currency', label('Currency', '통화'), currencies, {
          required: true,
          defaultValue: 'GBP',
        }),
        qualifierField(),
      ],
    },
    periodField(),
    ...sourceFields(),
  ],
}

const investmentTotals: JSONField = {
  name: 'investmentTotals',
  type: 'json',
  label: label('Investment in all', '투자 합계'),
  virtual: true,
  jsonSchema: {
    uri: 'a://one-front-door/investment-totals.json',
    fileMatch: ['a://one-front-door/investment-totals.json'],
    schema: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['currency', 'amount'],
        properties: { currency: { type: 'string' }, amount: { type: 'number' } },
      },
    },
  },
  admin: {
    readOnly: true,
    position: 'sidebar',
    components: { Field: '@/admin/fields/JsonFacts#JsonFacts' },
  },
  hooks: {
    afterRead: [
      ({ siblingData }) =>
        siblingData.investment ? sumInvestment(siblingData.investment) : undefined,
    ],
  },
}

const outcomes: ArrayField = {
  name: 'outcomes',
  type: 'array',
  label: label('Outcomes', '기대 효과'),
  labels: { singular: label('Outcome', '효과'), plural: label('Outcomes', '효과') },
  admin: { initCollapsed: true },
  fields: [
    localizedText('label', label('Label', '설명'), { required: true }),
    {
      name: 'metric',
      type: 'text',
      label: label('Metric', '지표'),
      required: true,
      maxLength: 60,
      admin: {
        description: label(
          'What is measured, in one word: jobsDirect, jobsTotal, gva, co2Reduction, newHomes…',
          '측정 대상을 한 단어로 씁니다: jobsDirect, jobsTotal, gva, co2Reduction, newHomes 등',
        ),
      },
    },
    ...valueFields(),
    selectOf('geography', label('Geography', '지역 범위'), geographies),
    ...yearFields(),
    ...sourceFields(),
  ],
}

export const projects = contentCollection({
  slug: 'projects',
  labels: { singular: label('Project', '프로젝트'), plural: label('Projects', '프로젝트') },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'theme', 'stageKey', 'borough', '_status', 'updatedAt'],
    listSearchableFields: ['name', 'slug', 'summary'],
    description: label(
      'Investment opportunities and projects in the pipeline.',
      '투자 기회와 추진 중인 프로젝트입니다.',
    ),
  },
  defaultSort: 'name',
  fields: [
    localizedText('name', label('Name', '명칭'), { required: true }),
    nameConfidence(),
    localizedSummary(),
    imageField(),
    bodyField(),
    ...themeFields(),
    selectOf('section', label('Section of the prospectus', '투자설명서 내 위치'), sections),
    localizedText('stage', label('Stage in words', '진행 단계 설명')),
    selectOf('stageKey', label('Stage', '진행 단계'), stages, { index: true }),
    relationTo('sites', 'site', label('Site', '장소')),
    ...boroughFields(),
    localizedText('lead', label('Lead', '책임자')),
    investmentTotals,
    investment,
    outcomes,
    eventsField('timeline', label('Timeline', '일정')),
    partnersField(),
    localizedList('components', label('Components', '구성 요소')),
    localizedList('applications', label('Applications', '응용 분야')),
    localizedList('challenges', label('Challenges', '과제')),
    localizedList('targetSectors', label('Target sectors', '대상 산업')),
    relationTo('assets', 'relatedAssets', label('Related assets', '관련 자산'), { hasMany: true }),
    relationTo('case-studies', 'relatedCaseStudies', label('Related case studies', '관련 사례'), {
      hasMany: true,
    }),
    ...sourceFields(),
  ],
})
