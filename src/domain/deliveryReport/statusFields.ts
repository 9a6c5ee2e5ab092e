/** The fields of one block of a delivery report, names in lower case. */
export type StatusFields = ReadonlyMap<string, string>

const unfold = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/\n[ \t]+/g, ' ')

function fieldsOf(block: string): StatusFields {
  const fields = new Map<string, string>()
  for (const line of block.split('\n')) {
    const [, name, value] = /^([!-9;-~]+)[ \t]*:(.*)$/.exec(line) ?? []
    if (name && !fields.has(name.toLowerCase())) fields.set(name.toLowerCase(), value!.trim())
  }
  return fields
}

/** Reads a message/delivery-status part (RFC 3464): its blocks of fields in their order. */
export const statusFields = (text: string): StatusFields[] =>
  unfold(text)
    .split(/\n\s*\n/)
    .map(fieldsOf)
    .filter((fields) => fields.size > 0)
