import type { AdminWords } from '@/admin/words/en'
import type { Stage } from '@/domain/pipeline/stages'
import type { Status } from '@/domain/pipeline/statuses'
import type { Language } from '@/i18n/languages'
import { stageWords, statusWords } from '@/i18n/pipelineWords'

import type { Offer } from './offeredMoves'

function plainLabel({ to, kind }: Offer, { move }: AdminWords, language: Language): string {
  if (kind === 'reopen') return move.reopen
  if (kind === 'resume') return move.resume
  if (kind === 'forward') return move.to(stageWords[to as Stage][language])
  if (kind === 'back') return move.back(stageWords[to as Stage][language])
  const status = statusWords[to as Status][language]
  return kind === 'pause' ? move.pause(status) : move.close(status)
}

/** What a move is called on its button. */
export function moveLabel(offer: Offer, words: AdminWords, language: Language): string {
  const label = plainLabel(offer, words, language)
  return offer.byOverride ? words.move.forced(label) : label
}
