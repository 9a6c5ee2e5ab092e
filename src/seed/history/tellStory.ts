import { linkEvent } from '@/domain/eventChain'
import { isClosed } from '@/domain/pipeline/closedStatuses'
import { pipelineVersion } from '@/domain/pipeline/pipelineVersion'
import type { Language } from '@/i18n/languages'

import type { Asker } from './askerOf'
import type { Plan, Row } from './history'
import { isoTime } from './isoTime'
import type { Random } from './random'
import { stamps } from './stamps'
import type { Step } from './story'

type Telling = {
  plan: Plan
  random: Random
  id: string
  reference: string
  at: number
  asker: Asker
  steps: Step[]
}

/** What the steps of a story leave behind: where the enquiry stands, its events, mails and talks. */
export function tellStory({ plan, random, id, reference, at, asker, steps }: Telling) {
  const { language, theme } = asker
  const events: Row[] = []
  const mails: Row[] = []
  const interactions: Row[] = []
  const log = (when: number, event: Row) => {
    const previousHash = (events.at(-1)?.hash as string | undefined) ?? null
    const content = { ...event, enquiry: id, at: isoTime(when), sequence: events.length + 1 }
    const hash = linkEvent(previousHash, content)
    events.push({ ...content, id: plan.newId(random, when), previousHash, hash, ...stamps(when) })
  }
  const send = (when: number, kind: 'acknowledgement' | 'reply', text: string) => {
    const mail = plan.newId(random, when)
    mails.push({
      id: mail,
      enquiry: id,
      kind,
      to: asker.person.email,
      language,
      subject: `[${reference}]`,
      text,
      messageId: `<${reference.toLowerCase()}.${mail}@one-front-door.invalid>`,
      references: [],
      automatic: kind === 'acknowledgement' ? 'auto-replied' : null,
      state: 'sent',
      attempts: 1,
      nextAttemptAt: isoTime(when),
      claimedAt: isoTime(when),
      sentAt: isoTime(when + 2000),
      ...stamps(when),
    })
    log(when, { type: 'mail-queued', to: kind, detail: { mail } })
    log(when + 2000, { type: 'mail-sent', to: kind, detail: { mail } })
    return mail
  }
  const talk = (when: number, direction: 'inbound' | 'outbound', mail?: string) => {
    interactions.push({
      id: plan.newId(random, when),
      enquiry: id,
      kind: 'email',
      direction,
      automatic: false,
      summary: said[direction][language],
      body: said[direction][language],
      at: isoTime(when),
      mail,
      author: direction === 'outbound' ? theme.owner : null,
      ...stamps(when),
    })
    const detail = { kind: 'email', at: isoTime(when), automatic: false }
    log(when, { type: 'interaction', to: direction, detail })
  }

  log(at, { type: 'received', to: 'received', detail: { channel: 'form' } })
  log(at, {
    type: 'routed',
    to: theme.owner,
    version: 'seed',
    detail: { decidedBy: 'text', theme: theme.id, confidence: 0.8 },
  })
  send(at + 500, 'acknowledgement', said.acknowledgement[language])
  let place = { stage: 'received', status: 'ongoing' }
  let ball = 'ours'
  let lastInteractionAt: null | string = null
  let closedAt: null | number = null
  for (const step of steps) {
    if (step.does === 'move') {
      log(step.at, {
        type: 'moved',
        from: `${step.from.stage}/${step.from.status}`,
        to: `${step.to.stage}/${step.to.status}`,
        actor: theme.owner,
        version: pipelineVersion,
        detail: { kind: step.kind, brokenGuards: [] },
      })
      place = step.to
      if (isClosed(step.to.status)) closedAt = step.at
      continue
    }
    lastInteractionAt = isoTime(step.at)
    ball = step.does === 'reply' ? 'investor' : 'ours'
    if (step.does === 'reply')
      talk(step.at, 'outbound', send(step.at, 'reply', said.outbound[language]))
    else talk(step.at, 'inbound')
  }
  return { ...place, ball, lastInteractionAt, closedAt, events, mails, interactions }
}

const said: Record<'acknowledgement' | 'inbound' | 'outbound', Record<Language, string>> = {
  acknowledgement: {
    en: 'Thank you for writing to Invest Liverpool. A person will answer you.',
    ko: '인베스트 리버풀에 문의해 주셔서 감사합니다. 담당자가 직접 답변을 드리겠습니다.',
  },
  inbound: {
    en: 'Thank you. We would like to hear more about the sites.',
    ko: '감사합니다. 부지에 대해 더 알고 싶습니다.',
  },
  outbound: {
    en: 'Thank you for your enquiry. We have two places in mind and would like to show you both.',
    ko: '문의해 주셔서 감사합니다. 적합한 장소 두 곳을 안내해 드리고자 합니다.',
  },
}
