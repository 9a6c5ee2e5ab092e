import { attachments } from './attachments'
import { clocks } from './clocks'
import { companies } from './companies'
import { contacts } from './contacts'
import { counters } from './counters'
import { enquiries } from './enquiries'
import { enquiryEvents } from './enquiryEvents'
import { interactions } from './interactions'
import { journal } from './journal'
import { matchSuggestions } from './matchSuggestions'
import { merges } from './merges'
import { outgoingMail } from './outgoingMail'
import { replyDrafts } from './replyDrafts'
import { replyTemplates } from './replyTemplates'
import { routingPools } from './routingPools'
import { routingRules } from './routingRules'

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
  outgoingMail,
  replyTemplates,
  replyDrafts,
  routingRules,
  routingPools,
  journal,
  counters,
]
