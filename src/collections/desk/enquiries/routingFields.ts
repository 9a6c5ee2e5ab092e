import type { Field } from 'payload'

import { closedField } from '@/access/closedField'
import { moment } from '@/collections/fields/moment'
import { label } from '@/i18n/label'
import { options } from '@/i18n/options'
import { decidedByWords } from '@/i18n/routingWords'

/** Why it went to whom: the routing decision, as it was taken. */
export const routingFields: Field[] = [
  {
    name: 'routing',
    type: 'group',
    label: label('Routing decision', '배정 결정'),
    access: closedField('enquiries', 'routing'),
    admin: {
      readOnly: true,
      components: { Field: '@/admin/routing/WhyThisOwner#WhyThisOwner' },
    },
    fields: [
      {
        name: 'sentence',
        type: 'group',
        label: label('In words', '설명'),
        fields: [
          { name: 'en', type: 'textarea', label: label('English', '영어') },
          { name: 'ko', type: 'textarea', label: label('Korean', '한국어') },
        ],
      },
      {
        name: 'decidedBy',
        type: 'select',
        label: label('Decided by', '결정 기준'),
        options: options(decidedByWords),
      },
      { name: 'theme', type: 'relationship', relationTo: 'themes', label: label('Theme', '테마') },
      {
        name: 'suggestedTheme',
        type: 'relationship',
        relationTo: 'themes',
        label: label('Suggested theme', '제안 테마'),
      },
      { name: 'owner', type: 'relationship', relationTo: 'users', label: label('Owner', '담당자') },
      {
        name: 'pool',
        type: 'relationship',
        relationTo: 'routing-pools',
        label: label('Pool', '담당 그룹'),
      },
      {
        name: 'standsInFor',
        type: 'relationship',
        relationTo: 'users',
        label: label('In place of', '업무 대행 대상'),
      },
      {
        name: 'handedOverFrom',
        type: 'relationship',
        relationTo: 'users',
        index: true,
        label: label('Handed over during an absence of', '부재 중 인계한 담당자'),
        admin: {
          description: label(
            'It goes back to them when the absence ends.',
            '부재가 끝나면 이 담당자에게 돌아갑니다.',
          ),
        },
      },
      {
        name: 'managerHandedOverFrom',
        type: 'relationship',
        relationTo: 'users',
        index: true,
        label: label(
          'Role of project manager passed on during an absence of',
          '부재 중 프로젝트 관리자 역할을 넘긴 담당자',
        ),
      },
      {
        name: 'confidence',
        type: 'number',
        min: 0,
        max: 1,
        label: label('Confidence (0–1)', '신뢰도(0–1)'),
      },
      { name: 'priority', type: 'text', label: label('Priority', '우선순위') },
      { name: 'ruleSetVersion', type: 'text', label: label('Rule set version', '규칙 버전') },
      moment('decidedAt', label('Decided at', '결정 일시')),
      { name: 'trace', type: 'json', label: label('Every step tried', '검토한 모든 단계') },
      { name: 'candidates', type: 'json', label: label('Candidates', '담당자 후보') },
      {
        name: 'chosenThemes',
        type: 'json',
        label: label('Themes the investor chose', '투자자가 선택한 테마'),
      },
      { name: 'alternatives', type: 'json', label: label('Alternatives', '대안') },
    ],
  },
]
