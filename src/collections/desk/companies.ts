import type { CollectionConfig } from 'payload'

import { accessFor } from '@/access/accessFor'
import { closedField } from '@/access/closedField'
import { searchField } from '@/collections/fields/searchField'
import { trashedAtField } from '@/collections/fields/trashedAtField'
import { partyEndpoints } from '@/endpoints/partyEndpoints'
import { trashEndpoints } from '@/endpoints/trashEndpoints'
import { guardPurge } from '@/hooks/guardPurge'
import { answerSearch } from '@/hooks/search/answerSearch'
import { keepSearchable } from '@/hooks/search/keepSearchable'
import { groups } from '@/i18n/groups'
import { label } from '@/i18n/label'

import { guardMerged } from './hooks/guardMerged'
import { keepCompanyKeys } from './hooks/keepCompanyKeys'
import { suggestCompanies } from './hooks/suggestCompanies'
import { partyFields } from './partyFields'

export const companies: CollectionConfig = {
  slug: 'companies',
  labels: { singular: label('Company', '기업'), plural: label('Companies', '기업') },
  admin: {
    group: groups.desk,
    useAsTitle: 'name',
    defaultColumns: ['name', 'domain', 'country', 'updatedAt'],
    listSearchableFields: ['search'],
    description: label(
      'The businesses that enquire. The bodies of the region are under Content.',
      '문의하는 기업입니다. 지역 기관은 콘텐츠에 있습니다.',
    ),
  },
  access: accessFor('companies'),
  defaultSort: 'name',
  // Whoever reads a record that points to it does not ask for all that belongs to it.
  defaultPopulate: { contacts: false, enquiries: false },
  endpoints: [...partyEndpoints('companies'), ...trashEndpoints('companies')],
  hooks: {
    beforeOperation: [guardPurge('companies'), answerSearch('companies', 'name')],
    beforeValidate: [guardMerged],
    beforeChange: [keepCompanyKeys],
    afterChange: [suggestCompanies, keepSearchable('companies', 'name', 'domain', 'themes')],
  },
  indexes: [{ fields: ['deletedAt', 'name'] }],
  trash: true,
  fields: [
    trashedAtField,
    searchField(label('Name or domain', '이름 또는 도메인')),
    ...partyFields('companies'),
    { name: 'name', type: 'text', label: label('Name', '이름'), required: true, maxLength: 200 },
    {
      name: 'nameKey',
      type: 'text',
      index: true,
      hidden: true,
      label: label('Name to match by', '비교용 이름'),
      access: closedField('companies', 'nameKey'),
    },
    {
      name: 'domain',
      type: 'text',
      index: true,
      label: label('Internet domain', '인터넷 도메인'),
      maxLength: 253,
      admin: {
        description: label(
          'Mail from this domain belongs to the company.',
          '이 도메인의 이메일은 이 기업에 속합니다.',
        ),
      },
    },
    {
      name: 'country',
      type: 'text',
      label: label('Country', '국가'),
      index: true,
      maxLength: 7,
      admin: {
        components: {
          Cell: '@/admin/cells/CountryCell#CountryCell',
          Field: '@/admin/fields/CountryField#CountryField',
        },
      },
    },
    {
      name: 'themes',
      type: 'relationship',
      relationTo: 'themes',
      hasMany: true,
      index: true,
      label: label('Themes asked about', '문의한 테마'),
      access: closedField('companies', 'themes'),
      admin: {
        readOnly: true,
        description: label(
          'Kept by the system: the owners of these themes see this company.',
          '시스템이 관리합니다. 이 테마의 담당자가 이 기업을 볼 수 있습니다.',
        ),
      },
    },
    {
      name: 'contacts',
      type: 'join',
      collection: 'contacts',
      on: 'company',
      label: label('Contacts', '연락처'),
    },
    {
      name: 'enquiries',
      type: 'join',
      collection: 'enquiries',
      on: 'company',
      label: label('Enquiries', '문의'),
      defaultSort: '-receivedAt',
    },
  ],
}
