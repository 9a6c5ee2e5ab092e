/** A part of a mail: its words are read, its body is as it was sent. */
export interface MimePart {
  contentType: string
  params: Record<string, string>
  disposition: string
  filename: string | null
  encoding: string
  headers: { key: string; value: string }[]
  body: Uint8Array
  parts: MimePart[]
}
