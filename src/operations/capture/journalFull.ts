/** So many submissions wait to become enquiries that no more are taken for now. */
export class JournalFull extends Error {
  constructor() {
    super('Too many submissions wait in the journal.')
    this.name = 'JournalFull'
  }
}
