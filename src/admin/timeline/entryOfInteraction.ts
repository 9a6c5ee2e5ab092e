import { directionWords, interactionKindWords } from '@/i18n/deskWords'
import { idOf } from '@/operations/idOf'
import type { Interaction } from '@/payload-types'

import { nameOf } from './nameOf'
import type { Telling } from './telling'
import type { TimelineEntry } from './timelineEntry'

/** A message, call, meeting or note in words. */
export function entryOfInteraction(interaction: Interaction, telling: Telling): TimelineEntry {
  const { id, at, kind, direction, summary, body, author, automatic } = interaction
  const { language, words } = telling
  const what = [
    interactionKindWords[kind][language],
    directionWords[direction][language],
    automatic && words.timeline.automatic,
  ]
  return {
    key: id,
    at,
    icon: kind === 'note' ? 'note' : 'talk',
    text: `${what.filter(Boolean).join(' · ')}: ${summary}`,
    by: nameOf(idOf(author), telling, words.timeline.system),
    remark: body && body !== summary ? body : undefined,
    link: `/collections/interactions/${id}`,
  }
}
