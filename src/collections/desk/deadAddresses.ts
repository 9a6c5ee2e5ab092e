import type { CollectionConfig } from 'payload'

import { accessFor } from '@/access/accessFor'
import { moment } from '@/collections/fields/moment'
import { searchField } from '@/collections/fields/searchField'
import { releaseAddress } from '@/endpoints/releaseAddress'
import { answerSearch } from '@/hooks/search/answerSearch'
import { groups } from '@/i18n/groups'
import { label } from '@/i18n/label'

/** Addresses that take no mail, as their servers said: none is sent there until somebody releases them. */
export const deadAddresses: CollectionConfig = {
  slug: 'dead-addresses',
  labels: {
    singular: label('Dead address', '배달 불가 주소'),
    plural: label('Dead addresses', '배달 불가 주소'),
  },
  admin: {
    group: groups.desk,
    useAsTitle: 'address',
    components: {
      edit: { beforeDocumentControls: ['@/admin/actions/ReleaseAddress#ReleaseAddress'] },
    },
    defaultColumns: ['address', 'since', 'status', 'releasedAt'],
    listSearchableFields: ['search'],
    description: label(
      'No mail is sent to these addresses, because their servers refused it for good.',
      '서버가 영구적으로 거부하여 메일을 보내지 않는 주소입니다.',
    ),
  },
  access: accessFor('dead-addresses'),
  defaultSort: '-since',
  endpoints: [releaseAddress],
  hooks: { beforeOperation: [answerSearch('dead-addresses')] },
  fields: [
    searchField(label('Whole address', '전체 주소')),
    {
      name: 'address',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      label: label('Address', '주소'),
    },
    moment('since', label('Since', '시점'), { required: true, index: true }),
    { name: 'status', type: 'text', index: true, label: label('Status', '상태 코드') },
    {
      name: 'mail',
      type: 'relationship',
      relationTo: 'outgoing-mail',
      label: label('The mail that came back', '반송된 메일'),
    },
    moment('releasedAt', label('Released at', '해제 일시'), { index: true }),
    {
      name: 'releasedBy',
      type: 'relationship',
      relationTo: 'users',
      label: label('Released by', '해제한 사람'),
    },
  ],
}
