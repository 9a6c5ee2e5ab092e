import type { CollectionConfig } from 'payload'

import { answerWhole } from '@/hooks/answerWhole'

import { attachments } from './attachments'
import { clocks } from './clocks'
import { companies } from './companies'
import { contacts } from './contacts'
import { contentChanges } from './contentChanges'
import { counters } from './counters'
import { deadAddresses } from './deadAddresses'
import { enquiries } from './enquiries'
import { enquiryEvents } from './enquiryEvents'
import { incomingMail } from './incomingMail'
import { interactions } from './interactions'
import { journal } from './journal'
import { mailboxes } from './mailboxes'
import { matchSuggestions } from './matchSuggestions'
import { merges } from './merges'
import { outgoingMail } from './outgoingMail'
import { replyDrafts } from './replyDrafts'
import { replyTemplates } from './replyTemplates'
import { routingPools } from './routingPools'
import { routingRules } from './routingRules'

const ofTheDesk = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  admin: {
    ...collection.admin,
    components: {
      ...collection.admin?.components,
      afterListTable: ['@/admin/lists/CutShortNote#CutShortNote'],
    },
  },
  // What is known of one record is not true of a copy of it.
  disableDuplicate: true,
  hooks: {
    ...collection.hooks,
    beforeOperation: [...(collection.hooks?.beforeOperation ?? []), answerWhole],
  },
})

/** The desk's collections, in the order of the admin's navigation. */
export const deskCollections = [
  enquiries,
  contacts,
  companies,
  matchSuggestions,
  merges,
  interactions,
  attachments,
  enquiryEvents,
  clocks,
  incomingMail,
  outgoingMail,
  deadAddresses,
  mailboxes,
  replyTemplates,
  replyDrafts,
  routingRules,
  routingPools,
  journal,
  counters,
  contentChanges,
].map(ofTheDesk)
