import { interactionKindWords } from '@/i18n/deskWords'
import { idOf } from '@/operations/idOf'
import type { Interaction } from '@/payload-types'

import { checksOfMail } from './checksOfMail'
import { investorIn } from './investorIn'
import { nameOf } from './nameOf'
import type { Telling } from './telling'
import type { TimelineEntry } from './timelineEntry'

/** Who said something to whom, and how. */
function said(interaction: Interaction, telling: Telling): string {
  const { kind, direction } = interaction
  const { timeline } = telling.words
  const how = interactionKindWords[kind][telling.language]
  return direction === 'internal'
    ? timeline.internal(how)
    : timeline[direction](how, investorIn(interaction, telling))
}

/** Who wrote it down; of a mail that came in, whoever wrote it is named already. */
function writerOf({ author, direction, sender }: Interaction, telling: Telling) {
  const id = idOf(author)
  if (id === null && sender) return direction === 'internal' ? sender : undefined
  return nameOf(id, telling, telling.words.timeline.system)
}

/** A message, call, meeting or note in words. */
export function entryOfInteraction(interaction: Interaction, telling: Telling): TimelineEntry {
  const { id, at, kind, summary, body, automatic } = interaction
  const what = [said(interaction, telling), automatic && telling.words.timeline.automatic]
  return {
    key: id,
    at,
    icon: kind === 'note' ? 'note' : 'talk',
    text: `${what.filter(Boolean).join(' · ')}: ${summary}`,
    by: writerOf(interaction, telling),
    remark: body && body !== summary ? body : undefined,
    ...checksOfMail(id, telling),
    link: `/collections/interactions/${id}`,
  }
}
