import type { CollectionConfig } from 'payload'

import { accessFor } from '@/access/accessFor'
import { moment } from '@/collections/fields/moment'
import { searchField } from '@/collections/fields/searchField'
import { retryMail } from '@/endpoints/retryMail'
import { answerSearch } from '@/hooks/search/answerSearch'
import { automaticMailWords, mailHoldWords, mailKindWords, mailStateWords } from '@/i18n/deskWords'
import { groups } from '@/i18n/groups'
import { label } from '@/i18n/label'
import { languageWords } from '@/i18n/languageWords'
import { options } from '@/i18n/options'

import { bounceField } from './bounceField'

/** Mail is a row first, in the transaction that caused it; a job sends it. */
export const outgoingMail: CollectionConfig = {
  slug: 'outgoing-mail',
  labels: {
    singular: label('Outgoing mail', '발신 메일'),
    plural: label('Outgoing mail', '발신 메일'),
  },
  admin: {
    group: groups.desk,
    useAsTitle: 'subject',
    components: { edit: { beforeDocumentControls: ['@/admin/actions/SendAgain#SendAgain'] } },
    defaultColumns: ['subject', 'kind', 'to', 'state', 'sentAt'],
    listSearchableFields: ['search'],
    description: label('What we send, and whether it went.', '발송 메일과 발송 상태입니다.'),
  },
  access: accessFor('outgoing-mail'),
  defaultSort: '-createdAt',
  // How many went to one address lately; what is to be sent.
  indexes: [{ fields: ['to', 'createdAt'] }, { fields: ['state', 'nextAttemptAt'] }],
  endpoints: [retryMail],
  hooks: { beforeOperation: [answerSearch('outgoing-mail')] },
  fields: [
    searchField(label('Whole address or words of the enquiry', '전체 주소 또는 문의의 단어')),
    {
      name: 'enquiry',
      type: 'relationship',
      relationTo: 'enquiries',
      index: true,
      label: label('Enquiry', '문의'),
    },
    {
      name: 'kind',
      type: 'select',
      required: true,
      index: true,
      label: label('Kind', '종류'),
      options: options(mailKindWords),
    },
    { name: 'to', type: 'email', required: true, label: label('To', '받는 사람') },
    {
      name: 'language',
      type: 'select',
      required: true,
      options: options(languageWords),
      label: label('Language', '언어'),
    },
    { name: 'subject', type: 'text', required: true, index: true, label: label('Subject', '제목') },
    { name: 'text', type: 'textarea', required: true, label: label('Text', '내용') },
    {
      name: 'messageId',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      label: label('Message-ID', '메시지 ID'),
    },
    { name: 'inReplyTo', type: 'text', label: label('In-Reply-To', '회신 대상 메시지 ID') },
    {
      name: 'references',
      type: 'json',
      label: label('References', '참조 메시지 ID'),
      admin: { components: { Field: '@/admin/fields/JsonFacts#JsonFacts' } },
    },
    { name: 'replyTo', type: 'email', label: label('Reply-To', '회신 주소') },
    {
      name: 'attachments',
      type: 'relationship',
      relationTo: 'attachments',
      hasMany: true,
      label: label('Attachments', '첨부파일'),
    },
    {
      name: 'automatic',
      type: 'select',
      label: label('Automatic (RFC 3834)', '자동 메일(RFC 3834)'),
      options: options(automaticMailWords),
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'queued',
      label: label('State', '상태'),
      options: options(mailStateWords),
      admin: { components: { Cell: '@/admin/cells/StateCell#StateCell' } },
    },
    {
      name: 'heldBecause',
      type: 'select',
      label: label('Held back because', '보류 사유'),
      options: options(mailHoldWords),
      admin: { condition: ({ heldBecause }) => Boolean(heldBecause) },
    },
    {
      name: 'lastError',
      type: 'text',
      label: label('Why it was not accepted', '발송되지 않은 이유'),
      admin: {
        condition: ({ lastError }) => Boolean(lastError),
        components: {
          Cell: '@/admin/cells/RefusalCell#RefusalCell',
          Field: '@/admin/mail/RefusalNote#RefusalNote',
        },
      },
    },
    {
      name: 'attempts',
      type: 'number',
      required: true,
      defaultValue: 0,
      label: label('Attempts', '시도 횟수'),
    },
    moment('nextAttemptAt', label('Next attempt', '다음 시도'), { required: true }),
    moment('claimedAt', label('Claimed at', '발송 시작 일시')),
    moment('sentAt', label('Sent at', '발송 일시'), { index: true }),
    bounceField,
    // A reply that is asked for twice with one key is sent once.
    { name: 'key', type: 'text', unique: true, index: true, hidden: true },
    { name: 'bodyDigest', type: 'text', hidden: true },
  ],
}
