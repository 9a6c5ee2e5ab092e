import type { Offer } from './offeredMoves'

export type MoveInputName =
  'reason' | 'resumeAt' | 'lostTo' | 'date' | 'duplicateOf' | 'signpostedTo'

export type MoveInput = { name: MoveInputName; required: boolean }

const required = (...names: MoveInputName[]): MoveInput[] =>
  names.map((name) => ({ name, required: true }))
const optional = (name: MoveInputName): MoveInput => ({ name, required: false })

const byStatus: Partial<Record<Offer['to'], MoveInput[]>> = {
  delayed: [...required('resumeAt'), optional('reason')],
  lost: [...required('lostTo', 'reason'), optional('date')],
  abandoned: [...required('reason'), optional('date')],
  signposted: required('signpostedTo', 'reason'),
  duplicate: required('duplicateOf', 'reason'),
  spam: required('reason'),
}

/** What a move asks for beside its target. */
export function moveInputs({ to, kind, byOverride }: Offer): MoveInput[] {
  if (byOverride || kind === 'back') return required('reason')
  if (kind === 'close' || kind === 'pause') return byStatus[to] ?? required('reason')
  return [optional('reason')]
}
