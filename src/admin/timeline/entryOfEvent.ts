import { eventWords } from '@/i18n/deskWords'
import type { Words } from '@/i18n/languages'
import { channelWords, classificationWords, stageWords, statusWords } from '@/i18n/pipelineWords'
import { idOf } from '@/operations/idOf'
import type { EnquiryEvent, Interaction } from '@/payload-types'

import { checksOfMail } from './checksOfMail'
import { nameOf } from './nameOf'
import type { Telling } from './telling'
import type { TimelineEntry } from './timelineEntry'

type Detail = { brokenGuards?: string[]; channel?: string }

const detailOf = ({ detail }: EnquiryEvent) => (detail ?? {}) as Detail

const wordOf = (words: Record<string, Words>, value: null | string | undefined) =>
  (value && words[value]) || undefined

/** From and to are `stage/status`; only what changed is told. */
function moved({ from, to }: EnquiryEvent, { language, words }: Telling): string {
  const [fromStage, fromStatus] = (from ?? '').split('/')
  const [toStage, toStatus] = (to ?? '').split('/')
  const said = (table: Record<string, Words>, value: string | undefined) =>
    wordOf(table, value)?.[language] ?? '–'
  const sentences = [
    fromStage !== toStage &&
      words.timeline.moved(said(stageWords, fromStage), said(stageWords, toStage)),
    fromStatus !== toStatus &&
      words.timeline.status(said(statusWords, fromStatus), said(statusWords, toStatus)),
  ]
  return sentences.filter(Boolean).join(' · ')
}

const tell: Partial<
  Record<EnquiryEvent['type'], (event: EnquiryEvent, telling: Telling) => string>
> = {
  received: (event, { language, words }) =>
    words.timeline.received(wordOf(channelWords, detailOf(event).channel)?.[language] ?? '–'),
  routed: ({ to }, telling) =>
    telling.words.timeline.routed(nameOf(idOf(to), telling, telling.words.timeline.desk)),
  assigned: ({ from, to }, telling) =>
    telling.words.timeline.assigned(
      nameOf(idOf(from), telling, telling.words.timeline.nobody),
      nameOf(idOf(to), telling, telling.words.timeline.nobody),
    ),
  classified: ({ to }, { language, words }) =>
    words.timeline.classified(wordOf(classificationWords, to)?.[language] ?? '–'),
  continued: ({ from, to }, { words }) =>
    to ? words.timeline.continued(to) : words.timeline.continues(from ?? '–'),
  moved,
}

function remarkOf(event: EnquiryEvent, { records, words }: Telling): string | undefined {
  const note = records.interactions.find(({ id }: Interaction) => id === idOf(event.note))
  const broken = detailOf(event).brokenGuards ?? []
  const remarks = [
    note?.body && words.timeline.because(note.body),
    broken.length > 0 && words.timeline.override(broken.join(', ')),
  ]
  return remarks.filter(Boolean).join(' ') || undefined
}

/** An event in words. */
export function entryOfEvent(event: EnquiryEvent, telling: Telling): TimelineEntry {
  const { id, at, type, actor } = event
  const { language, records, words } = telling
  const investor = records.contact?.name
  return {
    key: id,
    at,
    icon: type === 'moved' ? 'move' : 'person',
    text: tell[type]?.(event, telling) ?? eventWords[type][language],
    by: nameOf(idOf(actor), telling, (type === 'received' && investor) || words.timeline.system),
    ...(type === 'received' && checksOfMail(null, telling)),
    remark: remarkOf(event, telling),
  }
}
