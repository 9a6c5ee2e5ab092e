import type { CollectionConfig } from 'payload'

import { accessFor } from '@/access/accessFor'
import { searchField } from '@/collections/fields/searchField'
import { joinMail } from '@/endpoints/incomingMail/joinMail'
import { keepMailApart } from '@/endpoints/incomingMail/keepMailApart'
import { putAwayMails } from '@/endpoints/incomingMail/putAwayMails'
import { rawMail } from '@/endpoints/incomingMail/rawMail'
import { releaseMail } from '@/endpoints/incomingMail/releaseMail'
import { takeBackMails } from '@/endpoints/incomingMail/takeBackMails'
import { answerSearch } from '@/hooks/search/answerSearch'
import { groups } from '@/i18n/groups'
import { label } from '@/i18n/label'

import { outcomeFields } from './outcomeFields'
import { placeFields } from './placeFields'
import { rawFields } from './rawFields'
import { workFields } from './workFields'

/** Every mail that came in, with what became of it; its bytes are kept in a file. */
export const incomingMail: CollectionConfig = {
  slug: 'incoming-mail',
  labels: {
    singular: label('Incoming mail', '수신 메일'),
    plural: label('Incoming mail', '수신 메일'),
  },
  admin: {
    group: groups.desk,
    useAsTitle: 'subject',
    components: {
      beforeListTable: ['@/admin/mail/MailViews#MailViews'],
      edit: { beforeDocumentControls: ['@/admin/actions/MailActions#MailActions'] },
    },
    defaultColumns: ['subject', 'from', 'state', 'reason', 'receivedAt'],
    listSearchableFields: ['search'],
    description: label(
      'What came in by e-mail. Parked mail was not written by a person, as far as we can tell; release it if it was.',
      '이메일로 들어온 모든 메일입니다. 보류된 메일은 사람이 쓰지 않은 것으로 보이며, 사람이 썼다면 보류를 해제할 수 있습니다.',
    ),
  },
  access: accessFor('incoming-mail'),
  defaultSort: '-receivedAt',
  endpoints: [releaseMail, joinMail, keepMailApart, putAwayMails, takeBackMails, rawMail],
  indexes: [
    { fields: ['mailbox', 'uidValidity', 'uid'] },
    { fields: ['state', 'receivedAt', 'uid'] },
    { fields: ['hasFilesToKeep', 'receivedAt'] },
    { fields: ['state', 'putAwayAt', 'receivedAt'] },
  ],
  hooks: { beforeOperation: [answerSearch('incoming-mail')] },
  fields: [
    searchField(
      label('Subject, sender or words of the enquiry', '제목, 보낸 사람 또는 문의의 단어'),
    ),
    {
      name: 'panel',
      type: 'ui',
      admin: { components: { Field: '@/admin/mail/MailPanel#MailPanel' } },
    },
    ...rawFields,
    ...outcomeFields,
    {
      type: 'collapsible',
      label: label('More about this mail', '메일 추가 정보'),
      admin: { initCollapsed: true },
      fields: [...placeFields, ...workFields],
    },
  ],
}
