import type { GlobalConfig, Validate } from 'payload'
import { text } from 'payload/shared'

import { accessForGlobal } from '@/access/accessForGlobal'
import { localizedSummary } from '@/collections/fields/localizedSummary'
import { localizedText } from '@/collections/fields/localizedText'
import { matches } from '@/collections/fields/matches'
import { relationTo } from '@/collections/fields/relationTo'
import { sourceFields } from '@/collections/fields/sourceFields'
import { validateAll } from '@/collections/fields/validateAll'
import { groups } from '@/i18n/groups'
import { label } from '@/i18n/label'

// Anything else in a link of a public page is a danger to whoever follows it.
const webAddress = matches(
  /^https?:\/\/[^\s/]+\.[^\s]+$/,
  label(
    'Write an address that begins with https:// or http://.',
    'https:// 또는 http://로 시작하는 주소를 입력해 주십시오.',
  ),
)

const telephone = matches(
  /^\+?[\d\s().-]{5,}$/,
  label(
    'Write a telephone number, such as +44 151 000 0000.',
    '전화번호를 입력해 주십시오(예: +44 151 000 0000).',
  ),
)

export const contact: GlobalConfig = {
  slug: 'contact',
  label: label('Contact details', '연락처'),
  admin: {
    group: groups.content,
    description: label(
      'How the public reaches the region, and who runs its one front door.',
      '지역에 연락하는 방법과 단일창구 운영 기관입니다.',
    ),
  },
  access: accessForGlobal('contact'),
  // `Contact` is a record of the collection of contacts.
  graphQL: { name: 'ContactDetails' },
  versions: { max: 50 },
  fields: [
    { name: 'email', type: 'email', label: label('E-mail', '이메일') },
    {
      name: 'phone',
      type: 'text',
      label: label('Telephone', '전화'),
      maxLength: 40,
      validate: validateAll(text as Validate, telephone) as never,
    },
    {
      name: 'web',
      type: 'group',
      label: label('Web page', '웹페이지'),
      fields: [
        { name: 'display', type: 'text', label: label('Shown as', '표시 문구'), maxLength: 300 },
        {
          name: 'url',
          type: 'text',
          label: label('Address', '주소'),
          maxLength: 300,
          validate: validateAll(text as Validate, webAddress) as never,
        },
      ],
    },
    {
      name: 'postalAddress',
      type: 'textarea',
      label: label('Postal address', '우편 주소'),
      localized: true,
    },
    localizedText('purpose', label('Purpose', '용도')),
    relationTo('organisations', 'organisation', label('Organisation', '기관')),
    {
      name: 'oneFrontDoor',
      type: 'group',
      label: label('One Front Door', '단일창구'),
      fields: [
        localizedText('name', label('Name', '명칭')),
        localizedSummary(),
        relationTo('organisations', 'runBy', label('Run by', '운영 기관')),
        relationTo('organisations', 'delivery', label('Delivered with', '수행 기관')),
        ...sourceFields(),
      ],
    },
    ...sourceFields(),
  ],
}
