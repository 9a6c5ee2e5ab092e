/** A mail must wait until the one that it answers has become an enquiry. */
export class NotYet extends Error {
  constructor() {
    super('The mail before this one is still on its way')
    this.name = 'NotYet'
  }
}
