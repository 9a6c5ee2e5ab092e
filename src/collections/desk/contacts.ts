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
import { languageWords } from '@/i18n/languageWords'
import { options } from '@/i18n/options'

import { guardMerged } from './hooks/guardMerged'
import { keepContactKeys } from './hooks/keepContactKeys'
import { normaliseContactEmail } from './hooks/normaliseContactEmail'
import { suggestContacts } from './hooks/suggestContacts'
import { partyFields } from './partyFields'

export const contacts: CollectionConfig = {
  slug: 'contacts',
  labels: { singular: label('Contact', '연락처'), plural: label('Contacts', '연락처') },
  admin: {
    group: groups.desk,
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'company', 'country', 'updatedAt'],
    listSearchableFields: ['search'],
    description: label('The people who write to us.', '문의를 보내는 사람들입니다.'),
  },
  access: accessFor('contacts'),
  defaultSort: 'name',
  // Whoever reads a record that points to it does not ask for all that belongs to it.
  defaultPopulate: { enquiries: false },
  endpoints: [...partyEndpoints('contacts'), ...trashEndpoints('contacts')],
  hooks: {
    beforeOperation: [guardPurge('contacts'), answerSearch('contacts', 'name')],
    beforeValidate: [guardMerged, normaliseContactEmail],
    beforeChange: [keepContactKeys],
    afterChange: [suggestContacts, keepSearchable('contacts', 'name', 'email', 'phone', 'themes')],
  },
  indexes: [{ fields: ['deletedAt', 'name'] }],
  trash: true,
  fields: [
    trashedAtField,
    searchField(label('Name, e-mail or telephone', '이름, 이메일 또는 전화번호')),
    ...partyFields('contacts'),
    { name: 'name', type: 'text', label: label('Name', '이름'), required: true, maxLength: 200 },
    {
      name: 'email',
      type: 'email',
      label: label('E-mail', '이메일'),
      required: true,
      unique: true,
      index: true,
    },
    { name: 'phone', type: 'text', label: label('Telephone', '전화번호'), maxLength: 40 },
    {
      name: 'company',
      type: 'relationship',
      relationTo: 'companies',
      label: label('Company', '기업'),
      index: true,
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
      name: 'language',
      type: 'select',
      label: label('Language', '언어'),
      options: options(languageWords),
      defaultValue: 'en',
    },
    {
      name: 'themes',
      type: 'relationship',
      relationTo: 'themes',
      hasMany: true,
      index: true,
      label: label('Themes asked about', '문의한 테마'),
      access: closedField('contacts', 'themes'),
      admin: {
        readOnly: true,
        description: label(
          'Kept by the system: the owners of these themes see this contact.',
          '시스템이 관리합니다. 이 테마의 담당자가 이 연락처를 볼 수 있습니다.',
        ),
      },
    },
    {
      name: 'enquiries',
      type: 'join',
      collection: 'enquiries',
      on: 'contact',
      label: label('Enquiries', '문의'),
      defaultSort: '-receivedAt',
      admin: { defaultColumns: ['reference', 'subject', 'stage', 'status', 'receivedAt'] },
    },
  ],
}
