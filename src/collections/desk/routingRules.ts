import type { CollectionConfig } from 'payload'

import { accessFor } from '@/access/accessFor'
import { trashEndpoints } from '@/endpoints/trashEndpoints'
import { guardPurge } from '@/hooks/guardPurge'
import { groups } from '@/i18n/groups'
import { label } from '@/i18n/label'
import { languageWords } from '@/i18n/languageWords'
import { options } from '@/i18n/options'
import { channelWords } from '@/i18n/pipelineWords'

import { requireSoundRule } from './hooks/requireSoundRule'

/** Rules that staff keep; they come before everything else, in the order given. */
export const routingRules: CollectionConfig = {
  slug: 'routing-rules',
  labels: {
    singular: label('Routing rule', '배정 규칙'),
    plural: label('Routing rules', '배정 규칙'),
  },
  admin: {
    group: groups.settings,
    useAsTitle: 'name',
    defaultColumns: ['name', 'order', 'enabled', 'updatedAt'],
    listSearchableFields: ['name'],
    description: label(
      'The first enabled rule whose conditions all hold decides where an enquiry goes.',
      '모든 조건이 맞는 첫 번째 사용 규칙이 문의의 담당을 결정합니다.',
    ),
  },
  access: accessFor('routing-rules'),
  endpoints: trashEndpoints('routing-rules'),
  defaultSort: 'order',
  hooks: {
    beforeOperation: [guardPurge('routing-rules')],
    beforeValidate: [requireSoundRule],
  },
  trash: true,
  versions: { maxPerDoc: 100 },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 120, label: label('Name', '이름') },
    {
      type: 'row',
      fields: [
        {
          name: 'order',
          type: 'number',
          required: true,
          defaultValue: 100,
          index: true,
          label: label('Order', '순서'),
          admin: { description: label('Lower comes first.', '낮은 번호가 먼저 적용됩니다.') },
        },
        {
          name: 'enabled',
          type: 'checkbox',
          defaultValue: true,
          index: true,
          label: label('Enabled', '사용'),
        },
      ],
    },
    {
      name: 'conditions',
      type: 'group',
      label: label('When all of these hold', '다음 조건이 모두 맞을 때'),
      fields: [
        {
          name: 'themes',
          type: 'relationship',
          relationTo: 'themes',
          hasMany: true,
          label: label('Theme is one of', '테마'),
        },
        {
          name: 'assets',
          type: 'relationship',
          relationTo: 'assets',
          hasMany: true,
          label: label('Asset is one of', '자산'),
        },
        {
          name: 'projects',
          type: 'relationship',
          relationTo: 'projects',
          hasMany: true,
          label: label('Project is one of', '프로젝트'),
        },
        {
          name: 'words',
          type: 'text',
          hasMany: true,
          label: label(
            'Text contains one of (English or Korean)',
            '다음 단어 포함(영어 또는 한국어)',
          ),
        },
        {
          name: 'countries',
          type: 'text',
          hasMany: true,
          label: label('Country is one of (ISO codes)', '국가(ISO 코드)'),
        },
        {
          name: 'languages',
          type: 'select',
          hasMany: true,
          options: options(languageWords),
          label: label('Language is one of', '언어'),
        },
        {
          name: 'channels',
          type: 'select',
          hasMany: true,
          options: options(channelWords),
          label: label('Channel is one of', '접수 경로'),
        },
        {
          name: 'companies',
          type: 'text',
          hasMany: true,
          label: label('Company name or domain is one of', '기업명 또는 도메인'),
        },
        {
          name: 'minimumInvestment',
          type: 'number',
          min: 0,
          label: label('Investment of at least (GBP)', '최소 투자액(파운드)'),
        },
      ],
    },
    {
      name: 'outcome',
      type: 'group',
      label: label('Then', '결과'),
      fields: [
        {
          name: 'theme',
          type: 'relationship',
          relationTo: 'themes',
          label: label('Theme', '테마'),
        },
        {
          name: 'owner',
          type: 'relationship',
          relationTo: 'users',
          label: label('Owner', '담당자'),
          admin: {
            description: label(
              'Empty: the first owner of the theme.',
              '비어 있으면 테마의 첫 번째 담당자에게 배정됩니다.',
            ),
          },
        },
        {
          name: 'pool',
          type: 'relationship',
          relationTo: 'routing-pools',
          label: label('Pool', '담당 그룹'),
          admin: {
            description: label(
              'One of its members, by their load or by turns.',
              '구성원 가운데 업무량 또는 순번에 따라 배정됩니다.',
            ),
          },
        },
        {
          name: 'priority',
          type: 'select',
          label: label('Priority', '우선순위'),
          options: options({
            low: label('Low', '낮음'),
            normal: label('Normal', '보통'),
            high: label('High', '높음'),
            urgent: label('Urgent', '긴급'),
          }),
        },
        { name: 'toDesk', type: 'checkbox', label: label('Leave to the desk', '데스크에 맡김') },
      ],
    },
  ],
}
