import type { CollectionConfig } from 'payload'

import { accessFor } from '@/access/accessFor'
import { trashEndpoints } from '@/endpoints/trashEndpoints'
import { guardPurge } from '@/hooks/guardPurge'
import { groups } from '@/i18n/groups'
import { label } from '@/i18n/label'
import { options } from '@/i18n/options'
import { strategyWords } from '@/i18n/routingWords'

import { requireSoundPool } from './hooks/requireSoundPool'

/** People who share the enquiries that a rule sends to them. */
export const routingPools: CollectionConfig = {
  slug: 'routing-pools',
  labels: {
    singular: label('Routing pool', '담당 그룹'),
    plural: label('Routing pools', '담당 그룹'),
  },
  admin: {
    group: groups.settings,
    useAsTitle: 'name',
    defaultColumns: ['name', 'members', 'strategy', 'updatedAt'],
    listSearchableFields: ['name'],
    description: label(
      'A rule can send enquiries to a pool; whoever is away or at full capacity is passed over.',
      '규칙에 따라 문의를 담당 그룹에 배정할 수 있습니다. 부재중이거나 처리 한도에 도달한 담당자는 제외됩니다.',
    ),
  },
  access: accessFor('routing-pools'),
  defaultSort: 'name',
  endpoints: trashEndpoints('routing-pools'),
  hooks: {
    beforeOperation: [guardPurge('routing-pools')],
    beforeValidate: [requireSoundPool],
  },
  trash: true,
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 120, label: label('Name', '이름') },
    {
      name: 'members',
      type: 'relationship',
      relationTo: 'users',
      hasMany: true,
      required: true,
      label: label('Members', '구성원'),
    },
    {
      name: 'strategy',
      type: 'select',
      required: true,
      defaultValue: 'least-load',
      label: label('Shared out by', '배정 방식'),
      options: options(strategyWords),
    },
  ],
}
