/** Thrown in a transaction that must end, undone, because somebody waits behind it. */
export class Interrupted extends Error {
  constructor() {
    super('Somebody waits: this transaction is undone, and has to begin again.')
    this.name = 'Interrupted'
  }
}
