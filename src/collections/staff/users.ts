import type { CollectionConfig, Field } from 'payload'

import { accessFor } from '@/access/accessFor'
import { closedField } from '@/access/closedField'
import { roles } from '@/access/roles'
import type { Labelled } from '@/collections/fields/Labelled'
import { trashEndpoints } from '@/endpoints/trashEndpoints'
import { guardPurge } from '@/hooks/guardPurge'
import { groups } from '@/i18n/groups'
import { label } from '@/i18n/label'
import type { Language } from '@/i18n/languages'

import { absenceFields } from './absenceFields'
import { requireSoundAbsences } from './hooks/requireSoundAbsences'

const roleLabels = {
  administrator: label('Administrator', '관리자'),
  desk: label('Desk', '데스크'),
  owner: label('Theme owner', '테마 담당자'),
  verifier: label('Verifier', '검증 담당자'),
  editor: label('Editor', '편집자'),
}

const signature = (name: Language, words: Labelled): Field => ({
  name,
  type: 'textarea',
  label: words,
  maxLength: 1000,
})

export const users: CollectionConfig = {
  slug: 'users',
  labels: { singular: label('User', '사용자'), plural: label('Users', '사용자') },
  admin: {
    group: groups.settings,
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'roles', 'language', 'updatedAt'],
    listSearchableFields: ['name', 'email'],
    description: label('Who works here, and in which roles.', '함께 일하는 사람과 그 역할입니다.'),
  },
  access: accessFor('users'),
  defaultSort: 'name',
  auth: {
    cookies: { sameSite: 'Lax' },
    // Payload notes the time of a request outside its own transaction, which waits for itself where
    // there is one writer (SQLite). How often anybody may ask is limited by the server.
    forgotPassword: { minRequestInterval: 0 },
    maxLoginAttempts: 5,
    lockTime: 10 * 60_000,
  },
  endpoints: trashEndpoints('users'),
  hooks: { beforeOperation: [guardPurge('users')], beforeValidate: [requireSoundAbsences] },
  trash: true,
  fields: [
    { name: 'name', type: 'text', label: label('Name', '이름'), required: true, maxLength: 120 },
    {
      name: 'language',
      type: 'select',
      label: label('Language of mails', '메일 언어'),
      defaultValue: 'en',
      options: [
        { value: 'en', label: label('English', '영어') },
        { value: 'ko', label: label('Korean', '한국어') },
      ],
    },
    {
      name: 'roles',
      type: 'select',
      label: label('Roles', '역할'),
      hasMany: true,
      saveToJWT: true,
      options: roles.map((value) => ({ value, label: roleLabels[value] })),
      access: closedField('users', 'roles'),
      admin: {
        description: label(
          'What this person may do. Only an administrator can change it.',
          '이 사용자가 할 수 있는 일입니다. 관리자만 바꿀 수 있습니다.',
        ),
      },
    },
    {
      name: 'signature',
      type: 'group',
      label: label('Signature of replies', '답변 서명'),
      admin: {
        description: label(
          'Stands below your replies to investors; without one, your name does.',
          '투자자에게 보내는 답변 아래에 표시됩니다. 비워 두면 이름이 표시됩니다.',
        ),
      },
      fields: [
        signature('en', label('In English', '영어')),
        signature('ko', label('In Korean', '한국어')),
      ],
    },
    ...absenceFields,
  ],
}
