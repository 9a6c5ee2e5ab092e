import { formatReference } from '@/domain/reference'
import { entryOfEnquiry } from '@/operations/search/entryOfEnquiry'
import { entryOfParty } from '@/operations/search/entryOfParty'

import { askerOf } from './askerOf'
import { clocksOf } from './clocksOf'
import { enquiryRow } from './enquiryRow'
import type { History, Plan } from './history'
import { journalRow } from './journalRow'
import { messageOf } from './messageOf'
import { Random } from './random'
import { receivedAt } from './receivedAt'
import { stamps } from './stamps'
import { storyOf } from './story'
import { tellStory } from './tellStory'

/** The n-th enquiry of a plan with all that belongs to it; `number` is its own of its year. */
export function historyOf(plan: Plan, n: number, number: number): History {
  const random = new Random(n * 7919 + 17)
  const at = receivedAt(plan, n)
  const asker = askerOf(plan, n, at)
  const { companies, contacts, theme, country, language } = asker
  const [id, journal] = [plan.newId(random, at), plan.newId(random, at)]
  const reference = formatReference(new Date(at).getUTCFullYear(), number)
  const steps = storyOf(random, at, plan.until)
  const told = tellStory({ plan, random, id, reference, at, asker, steps })
  const clocks = clocksOf({ at, steps, until: plan.until })
  const words = messageOf(random, language)
  const enquiry = enquiryRow({ id, journal, reference, at, random, asker, told, clocks, ...words })
  return {
    companies,
    contacts,
    journal: [journalRow({ id: journal, enquiry, at, random, asker })],
    enquiries: [enquiry],
    'outgoing-mail': told.mails,
    interactions: told.interactions,
    'enquiry-events': told.events,
    clocks: clocks.map((clock) => ({
      id: plan.newId(random, at),
      key: `${id}/${clock.name}/1`,
      enquiry: id,
      number: 1,
      priority: 'normal',
      version: 'default',
      alerted: [],
      owner: theme.owner,
      theme: theme.id,
      channel: 'form',
      country,
      language,
      ...clock,
      ...stamps(at),
    })),
    found: [
      ...companies.map((row) => entryOfParty('companies', row as never)),
      ...contacts.map((row) => entryOfParty('contacts', row as never)),
      entryOfEnquiry({ enquiry: enquiry as never, contact: asker.person, company: asker.firm }),
    ],
  }
}
