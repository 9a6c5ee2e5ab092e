import type { CollectionConfig } from 'payload'

import { accessFor } from '@/access/accessFor'
import { searchField } from '@/collections/fields/searchField'
import { trashedAtField } from '@/collections/fields/trashedAtField'
import { continueEnquiry } from '@/endpoints/continueEnquiry'
import { missingForMove } from '@/endpoints/missingForMove'
import { move } from '@/endpoints/move'
import { passTurn } from '@/endpoints/passTurn'
import { reply } from '@/endpoints/reply'
import { reroute } from '@/endpoints/reroute'
import { submitEnquiry } from '@/endpoints/submitEnquiry'
import { takeSuggestion } from '@/endpoints/takeSuggestion'
import { trashEndpoints } from '@/endpoints/trashEndpoints'
import { verifyEvents } from '@/endpoints/verifyEvents'
import { guardPurge } from '@/hooks/guardPurge'
import { answerSearch } from '@/hooks/search/answerSearch'
import { keepSearchable } from '@/hooks/search/keepSearchable'
import { groups } from '@/i18n/groups'
import { label } from '@/i18n/label'

import { announceEnquiry } from './hooks/announceEnquiry'
import { followChanges } from './hooks/followChanges'
import { forgetHandOver } from './hooks/forgetHandOver'
import { keepClocks } from './hooks/keepClocks'
import { keepTitle } from './hooks/keepTitle'
import { promiseTimes } from './hooks/promiseTimes'
import { proposeReview } from './hooks/proposeReview'
import { receiveEnquiry } from './hooks/receiveEnquiry'
import { rememberThemes } from './hooks/rememberThemes'
import { requireVisibleParties } from './hooks/requireVisibleParties'
import { routeNewEnquiry } from './hooks/routeNewEnquiry'
import { intakeFields } from './intakeFields'
import { closingFields, pipelineFields } from './pipelineFields'
import { outcomeFields, qualificationFields } from './qualificationFields'
import { recordFields } from './recordFields'
import { replyFields } from './replyFields'
import { routingFields } from './routingFields'

/** What an enquiry is found by, and by whom. */
const searched = [
  'subject',
  'message',
  'contact',
  'company',
  'owner',
  'projectManager',
  'themes',
  'stage',
] as const

export const enquiries: CollectionConfig = {
  slug: 'enquiries',
  labels: { singular: label('Enquiry', '문의'), plural: label('Enquiries', '문의') },
  admin: {
    group: groups.desk,
    useAsTitle: 'title',
    defaultColumns: [
      'reference',
      'subject',
      'company',
      'owner',
      'stage',
      'status',
      'due.respondBy',
    ],
    listSearchableFields: ['search'],
    description: label(
      'Everything that investors ask, from the first message to the landed project.',
      '첫 문의부터 투자 유치까지, 투자자의 모든 문의입니다.',
    ),
  },
  access: accessFor('enquiries'),
  defaultSort: '-receivedAt',
  // Whoever reads a record that points to it does not ask for all that belongs to it.
  defaultPopulate: {
    attachments: false,
    events: false,
    interactions: false,
    mail: false,
    received: false,
  },
  endpoints: [
    submitEnquiry,
    move,
    continueEnquiry,
    passTurn,
    reply,
    missingForMove,
    reroute,
    takeSuggestion,
    verifyEvents,
    ...trashEndpoints('enquiries'),
  ],
  hooks: {
    beforeOperation: [guardPurge('enquiries'), answerSearch('enquiries', 'title')],
    beforeValidate: [requireVisibleParties, receiveEnquiry],
    beforeChange: [forgetHandOver, routeNewEnquiry, promiseTimes, proposeReview, keepTitle],
    afterChange: [
      announceEnquiry,
      followChanges,
      rememberThemes,
      keepSearchable('enquiries', ...searched),
      keepClocks,
    ],
  },
  // Every list, column and count of the desk by one of these, in its order.
  indexes: [
    { fields: ['deletedAt', 'receivedAt'] },
    { fields: ['deletedAt', 'due.respondBy'] },
    { fields: ['deletedAt', 'subject'] },
    { fields: ['status', 'receivedAt'] },
    { fields: ['status', 'due.respondBy'] },
    { fields: ['stage', 'status', 'receivedAt'] },
    { fields: ['owner', 'receivedAt'] },
    { fields: ['owner', 'status', 'due.respondBy'] },
    { fields: ['status', 'deletedAt', 'owner'] },
    { fields: ['channel', 'receivedAt'] },
    { fields: ['country', 'receivedAt'] },
    { fields: ['classification', 'receivedAt'] },
  ],
  trash: true,
  fields: [
    trashedAtField,
    searchField(label('Reference, name or words', '접수 번호, 이름 또는 단어')),
    {
      name: 'notices',
      type: 'ui',
      admin: { components: { Field: '@/admin/mail/EnquiryNotices#EnquiryNotices' } },
    },
    ...pipelineFields,
    {
      type: 'tabs',
      tabs: [
        { label: label('Enquiry', '문의'), fields: intakeFields },
        { label: label('Reply', '답변'), fields: replyFields },
        { label: label('Why this owner', '배정 사유'), fields: routingFields },
        { label: label('Qualification', '검토 정보'), fields: qualificationFields },
        {
          label: label('Proposition and win', '제안서와 성과'),
          fields: [...outcomeFields, ...closingFields],
        },
        { label: label('Record', '기록'), fields: recordFields },
      ],
    },
  ],
}
