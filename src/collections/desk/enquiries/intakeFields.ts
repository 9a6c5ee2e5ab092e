import type { Field, PayloadRequest } from 'payload'

import { closedField } from '@/access/closedField'
import { moment } from '@/collections/fields/moment'
import { inLanguageOf } from '@/i18n/inLanguageOf'
import { label } from '@/i18n/label'
import { languageWords } from '@/i18n/languageWords'
import { options } from '@/i18n/options'
import { channelWords } from '@/i18n/pipelineWords'

const noCountry = label(
  'The country must be a code of two capital letters, such as KR or GB, or unknown.',
  '국가는 KR, GB처럼 대문자 두 글자로 된 코드이거나 unknown이어야 합니다.',
)

/** What came in: who wrote, how, in which language, about what, and on what consent. */
export const intakeFields: Field[] = [
  {
    name: 'subject',
    type: 'text',
    label: label('Subject', '제목'),
    maxLength: 200,
  },
  {
    name: 'mailSender',
    type: 'ui',
    admin: { components: { Field: '@/admin/mail/EnquirySender#EnquirySender' } },
  },
  {
    name: 'message',
    type: 'textarea',
    label: label('Message', '문의 내용'),
    required: true,
    maxLength: 20_000,
    admin: { rows: 10 },
  },
  {
    type: 'row',
    fields: [
      {
        name: 'channel',
        type: 'select',
        label: label('Channel', '접수 경로'),
        required: true,
        defaultValue: 'phone',
        options: options(channelWords),
      },
      {
        name: 'language',
        type: 'select',
        label: label('Language', '언어'),
        required: true,
        defaultValue: 'en',
        options: options(languageWords),
        admin: {
          description: label('The language we answer in.', '답변에 사용할 언어입니다.'),
        },
      },
      {
        name: 'country',
        type: 'text',
        label: label('Country', '국가'),
        validate: (value: null | string | undefined, { req }: { req: PayloadRequest }) =>
          !value || /^([A-Z]{2}|unknown)$/.test(value) || inLanguageOf(req, noCountry),
        admin: {
          components: {
            Cell: '@/admin/cells/CountryCell#CountryCell',
            Field: '@/admin/fields/CountryField#CountryField',
          },
        },
      },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'contact',
        type: 'relationship',
        relationTo: 'contacts',
        label: label('Contact', '연락처'),
        index: true,
      },
      {
        name: 'company',
        type: 'relationship',
        relationTo: 'companies',
        label: label('Company', '기업'),
        index: true,
      },
    ],
  },
  {
    name: 'themes',
    type: 'relationship',
    relationTo: 'themes',
    hasMany: true,
    label: label('Themes', '테마'),
    index: true,
  },
  {
    name: 'projects',
    type: 'relationship',
    relationTo: 'projects',
    hasMany: true,
    label: label('Projects of interest', '관심 프로젝트'),
  },
  {
    name: 'assets',
    type: 'relationship',
    relationTo: 'assets',
    hasMany: true,
    label: label('Assets of interest', '관심 자산'),
  },
  {
    name: 'consent',
    type: 'group',
    label: label('Consent', '동의'),
    fields: [
      {
        name: 'basis',
        type: 'select',
        label: label('Basis', '근거'),
        options: options({
          notice: label('Agreed to the privacy notice', '개인정보 처리방침 동의'),
          email: label('Wrote to us by e-mail', '이메일로 직접 문의'),
        }),
      },
      { name: 'given', type: 'checkbox', label: label('Given', '동의함'), defaultValue: false },
      {
        name: 'noticeVersion',
        type: 'text',
        label: label('Privacy notice version', '개인정보 처리방침 버전'),
      },
      moment('at', label('Given at', '동의 일시')),
    ],
  },
  {
    name: 'origin',
    type: 'group',
    label: label('Opened from', '문의를 연 위치'),
    access: closedField('enquiries', 'origin'),
    admin: {
      readOnly: true,
      condition: ({ origin }) => Boolean(origin?.page),
      description: label(
        'The page and record from which the investor opened the form.',
        '투자자가 양식을 연 페이지와 기록입니다.',
      ),
    },
    fields: [
      { name: 'page', type: 'text', label: label('Page', '페이지') },
      { name: 'recordType', type: 'text', label: label('Kind of record', '기록 종류') },
      { name: 'record', type: 'text', label: label('Record', '기록'), index: true },
      { name: 'version', type: 'text', label: label('Version', '버전') },
    ],
  },
]
