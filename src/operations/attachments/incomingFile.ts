/** A file as somebody sent it: of what they say of it, nothing is believed. */
export type IncomingFile = {
  filename?: null | string
  contentType?: null | string
  content: Uint8Array
}
