/** The idempotency key was used before, with another body. */
export class IdempotencyConflict extends Error {
  constructor() {
    super('The idempotency key was used before, with another body.')
    this.name = 'IdempotencyConflict'
  }
}
