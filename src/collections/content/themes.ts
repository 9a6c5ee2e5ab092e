import type { FieldAccess, TextField } from 'payload'

import { closedField } from '@/access/closedField'
import { bodyField } from '@/collections/fields/bodyField'
import { figuresField } from '@/collections/fields/figuresField'
import { imageField } from '@/collections/fields/imageField'
import type { Labelled } from '@/collections/fields/Labelled'
import { localizedSummary } from '@/collections/fields/localizedSummary'
import { localizedText } from '@/collections/fields/localizedText'
import { relationTo } from '@/collections/fields/relationTo'
import { sourceFields } from '@/collections/fields/sourceFields'
import { label } from '@/i18n/label'

import { contentCollection } from './contentCollection'
import { keepOwners } from './keepOwners'
import { requireSoundTheme } from './requireSoundTheme'

const staffOnly: FieldAccess = ({ req }) => Boolean(req.user?.roles?.length)

const lexicon = (name: string, fieldLabel: Labelled): TextField => ({
  name,
  type: 'text',
  label: fieldLabel,
  hasMany: true,
  access: { read: staffOnly },
  admin: {
    description: label(
      'Words that investors use for this theme; they route enquiries that name none. An asterisk stands for any ending (vaccin*), a tilde marks a weak hint (~council).',
      '투자자가 이 테마를 가리켜 쓰는 낱말이며, 테마를 지정하지 않은 문의를 배정하는 데 쓰입니다. 별표는 임의의 어미(vaccin*), 물결표는 약한 단서(~의회)를 뜻합니다.',
    ),
  },
})

export const themes = contentCollection({
  slug: 'themes',
  labels: { singular: label('Theme', '테마'), plural: label('Themes', '테마') },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'order', 'owners', '_status', 'updatedAt'],
    listSearchableFields: ['name', 'slug', 'summary'],
    description: label(
      'The fields in which the region invites investment. Every enquiry goes to the owner of one.',
      '투자를 유치하는 분야입니다. 모든 문의는 한 테마의 담당자에게 배정됩니다.',
    ),
  },
  defaultSort: 'order',
  hooks: { beforeValidate: [keepOwners, requireSoundTheme] },
  fields: [
    localizedText('name', label('Name', '명칭'), { required: true }),
    localizedSummary(),
    imageField(),
    bodyField(),
    figuresField('keyFigures', label('Key figures', '주요 수치')),
    relationTo('users', 'owners', label('Owners', '담당자'), {
      hasMany: true,
      access: { read: staffOnly, ...closedField('themes', 'owners') },
      admin: {
        description: label(
          'Who answers enquiries of this theme. The first is asked first.',
          '이 테마의 문의에 답하는 사람입니다. 맨 앞의 담당자에게 먼저 배정됩니다.',
        ),
      },
    }),
    lexicon('lexiconEn', label('Words of investors, English', '투자자 어휘(영어)')),
    lexicon('lexiconKo', label('Words of investors, Korean', '투자자 어휘(한국어)')),
    {
      name: 'order',
      type: 'number',
      label: label('Order', '순서'),
      index: true,
      admin: { position: 'sidebar' },
    },
    {
      name: 'crossCutting',
      type: 'checkbox',
      label: label('Cuts across the other themes', '다른 테마를 아우름'),
      defaultValue: false,
      admin: { position: 'sidebar' },
    },
    {
      name: 'nameNote',
      type: 'textarea',
      label: label('Note on the name', '명칭 관련 메모'),
    },
    ...sourceFields(),
  ],
})
