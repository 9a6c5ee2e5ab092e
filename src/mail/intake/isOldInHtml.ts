type Attributes = Record<string, string | undefined>

// How mail programs name what they add below or around the words of the writer.
const oldElement =
  /(^|\s|x_)(gmail_attr|moz-cite-prefix|yahoo_quoted\w*|yahooquotedtext|protonmail_quote|tutanota_quote|zmail_extra|olk_src_body_section|messagereplysection|[\w-]*signature[\w-]*|outlookmessageheader)(\s|$)/i
const beginsOldMail =
  /(^|\s|x_)(divrplyfwdmsg|appendonsend|mail-editor-reference-message-container)(\s|$)/i

const namesOf = ({ class: classes, id, name }: Attributes) =>
  `${classes ?? ''} ${id ?? ''} ${name ?? ''}`

/** Whether an element holds no words of this writer; `rest` says that nothing after it does either. */
export function isOldInHtml(attributes: Attributes): 'element' | 'rest' | null {
  const names = namesOf(attributes).slice(0, 1000)
  if (beginsOldMail.test(names)) return 'rest'
  return oldElement.test(names) ? 'element' : null
}
