import type { RefusedMove } from '@/domain/pipeline/moveAssessment'

/** The pipeline's rules do not allow a move; `refusal` says why, in both languages. */
export class MoveRefused extends Error {
  constructor(readonly refusal: RefusedMove) {
    super(refusal.message.en)
    this.name = 'MoveRefused'
  }
}
