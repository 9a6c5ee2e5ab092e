/** The scanner cannot be asked now, or gave no verdict; the message names no file and no host. */
export class ScanFailed extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'ScanFailed'
  }
}
