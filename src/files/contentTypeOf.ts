import { fileTypeFromBuffer } from 'file-type'

import { extensionOf } from '@/domain/attachments/extensionOf'
import { refineType } from '@/domain/attachments/refineType'
import { textType } from '@/domain/attachments/textType'

const ANY = 'application/octet-stream'
/** Says only that the text begins as XML does, which `textType` knows more of. */
const XML = 'application/xml'

/** Its first bytes may be the byte order mark of a text, too. */
const MP3 = 'audio/mpeg'

type File = { content: Uint8Array; filename: string; declaredType?: null | string }

/** The media type of a file by its content; the hints only tell apart what content cannot. */
export async function contentTypeOf({ content, ...hints }: File): Promise<string> {
  const found = await detect(content)
  const isText = found === XML || (found === MP3 && isUtf16(content))
  if (found && !isText) return refineType(found, extensionOf(hints.filename))
  return textType(content, hints) ?? found ?? ANY
}

const isUtf16 = ([first, second]: Uint8Array) => first === 0xff && second === 0xfe

/** What is too broken to be read has no type. */
const detect = (content: Uint8Array): Promise<string | undefined> =>
  fileTypeFromBuffer(content).then(
    (type) => type?.mime,
    () => undefined,
  )
