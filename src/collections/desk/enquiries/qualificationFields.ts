import type { Field } from 'payload'

import { label } from '@/i18n/label'
import { options } from '@/i18n/options'

const money = (name: string, en: string, ko: string): Field => ({
  name,
  type: 'number',
  min: 0,
  label: label(en, ko),
})

/** What a prospect and an active project must be known by. */
const prospectFields: Field[] = [
  { name: 'name', type: 'text', label: label('Project name', '프로젝트 이름'), maxLength: 200 },
  { name: 'description', type: 'textarea', label: label('Description', '설명') },
  {
    name: 'investmentType',
    type: 'select',
    label: label('Investment type', '투자 유형'),
    options: options({
      'new-site': label('New site', '신규 진출'),
      expansion: label('Expansion', '확장'),
      acquisition: label('Merger or acquisition', '인수합병'),
      'joint-venture': label('Joint venture', '합작 투자'),
      capital: label('Capital only', '자본 투자'),
      research: label('Research partnership', '연구 협력'),
      other: label('Other', '기타'),
    }),
  },
  { name: 'sector', type: 'text', label: label('Sector', '산업 분야') },
  { name: 'activity', type: 'text', label: label('Business activity', '사업 활동') },
  { name: 'referralSource', type: 'text', label: label('Referral source', '유입 경로') },
  { name: 'decision', type: 'text', label: label('Decision awaited', '예정된 결정') },
  { name: 'nextActionAt', type: 'date', label: label('Next action on', '다음 조치일') },
]

const projectFields: Field[] = [
  {
    name: 'clientRequirements',
    type: 'textarea',
    label: label('Client requirements', '고객 요구사항'),
  },
  {
    name: 'strategicDrivers',
    type: 'text',
    hasMany: true,
    label: label('Strategic drivers', '전략적 동인'),
  },
  {
    name: 'competitorCountries',
    type: 'text',
    hasMany: true,
    label: label('Competitor countries', '경쟁 국가'),
  },
  {
    name: 'totalInvestment',
    type: 'group',
    label: label('Total investment', '총투자액'),
    fields: [
      {
        type: 'row',
        fields: [
          money('amount', 'Amount', '금액'),
          {
            name: 'currency',
            type: 'select',
            label: label('Currency', '통화'),
            defaultValue: 'GBP',
            options: ['GBP', 'EUR', 'USD', 'KRW', 'JPY', 'CNY'],
          },
        ],
      },
      {
        name: 'unknown',
        type: 'checkbox',
        label: label('The client cannot say yet', '고객이 아직 밝힐 수 없음'),
      },
    ],
  },
  {
    name: 'sites',
    type: 'relationship',
    relationTo: 'sites',
    hasMany: true,
    label: label('Possible sites', '후보 부지'),
  },
  { name: 'anySite', type: 'checkbox', label: label('Any site', '부지 무관') },
]

const propositionFields: Field[] = [
  {
    name: 'proposition',
    type: 'group',
    label: label('Proposition', '제안서'),
    fields: [
      { name: 'deadline', type: 'date', label: label('Deadline', '기한') },
      { name: 'completedAt', type: 'date', label: label('Completed on', '완료일') },
      {
        name: 'files',
        type: 'relationship',
        relationTo: 'attachments',
        hasMany: true,
        label: label('Files', '파일'),
      },
    ],
  },
]

const winFields: Field[] = [
  {
    name: 'win',
    type: 'group',
    label: label('Evidence of the win', '유치 성과 증빙'),
    fields: [
      money('newJobs', 'New jobs', '신규 일자리'),
      money('safeguardedJobs', 'Safeguarded jobs', '유지 일자리'),
      money('averageSalary', 'Average salary (GBP a year)', '평균 급여(연, 파운드)'),
      money('capitalExpenditure', 'Capital expenditure (GBP)', '설비 투자액(파운드)'),
      money('researchBudget', 'R&D budget (GBP)', '연구개발 예산(파운드)'),
      { name: 'siteAddress', type: 'textarea', label: label('Site address', '사업장 주소') },
      { name: 'landDate', type: 'date', label: label('Actual land date', '실제 투자 실행일') },
      {
        name: 'evidence',
        type: 'relationship',
        relationTo: 'attachments',
        hasMany: true,
        label: label('Evidence files', '증빙 파일'),
      },
    ],
  },
  {
    name: 'aftercare',
    type: 'group',
    label: label('Aftercare', '사후 관리'),
    fields: [
      { name: 'offeredAt', type: 'date', label: label('Offered on', '제안일') },
      { name: 'nextReviewAt', type: 'date', label: label('Next review on', '다음 점검일') },
    ],
  },
]

export const qualificationFields: Field[] = [...prospectFields, ...projectFields]
export const outcomeFields: Field[] = [...propositionFields, ...winFields]
