/** Reads numbers (little-endian) and bytes one after the other; throws RangeError past the end. */
export class ByteReader {
  private readonly view: DataView
  private at = 0

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  get left(): number {
    return this.bytes.length - this.at
  }

  uint8(): number {
    return this.view.getUint8(this.forward(1))
  }

  uint16(): number {
    return this.view.getUint16(this.forward(2), true)
  }

  uint32(): number {
    return this.view.getUint32(this.forward(4), true)
  }

  /** Not copied. */
  take(length: number): Uint8Array {
    const start = this.forward(length)
    return this.bytes.subarray(start, start + length)
  }

  private forward(length: number): number {
    const start = this.at
    if (length > this.left) throw new RangeError('The bytes end before their time')
    this.at = start + length
    return start
  }
}
