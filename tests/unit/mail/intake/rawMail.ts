type Piece = string | Uint8Array

/** A raw mail from its header lines and its body, with the line breaks of SMTP. */
export function rawMail(headers: Piece[], body: Piece = ''): Buffer {
  const lines = [...headers, '', body].map((piece) => Buffer.from(piece as Uint8Array))
  return Buffer.concat(
    lines.flatMap((line, index) => (index ? [Buffer.from('\r\n'), line] : [line])),
  )
}
