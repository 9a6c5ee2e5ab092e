import type { Field, Validate } from 'payload'
import { text } from 'payload/shared'

import { label } from '@/i18n/label'

import { matches } from './matches'
import { uniqueWhileLive } from './uniqueWhileLive'
import { validateAll } from './validateAll'

const kebabCase = matches(
  /^[a-z0-9]+(-[a-z0-9]+)*$/,
  label(
    'Use lower-case letters, digits and single hyphens only, for example glass-futures.',
    '영문 소문자, 숫자, 하이픈(-)만 사용해 주십시오. 예: glass-futures',
  ),
)

const taken = label(
  'Another record already has this slug.',
  '이미 다른 항목에서 사용 중인 슬러그입니다.',
)

/** The name of a document in web addresses and in the API; a trashed document gives it free. */
export const slugField = (): Field[] =>
  uniqueWhileLive(
    {
      name: 'slug',
      type: 'text',
      label: label('Slug', '슬러그'),
      required: true,
      maxLength: 120,
      admin: {
        position: 'sidebar',
        description: label(
          'The last part of the web address. Changing it breaks links that others have kept.',
          '웹 주소의 마지막 부분입니다. 바꾸면 기존 링크가 작동하지 않습니다.',
        ),
      },
      hooks: { beforeDuplicate: [({ value }) => `${value}-copy`] },
      validate: validateAll(text as Validate, kebabCase) as never,
    },
    taken,
  )
