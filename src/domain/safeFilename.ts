const MOST_BYTES = 150
/** A name of any length is read in a time that does not depend on it. */
const READ_EACH_END = 500
const UNNAMED = 'attachment'

const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu
/** Blanks that count as letters, with which the end of a name is pushed out of sight. */
const BLANK = /[\s\u115F\u1160\u2800\u3164\uFFA0]+/gu
/** Separators of paths, and what Windows allows in no name. */
const RESERVED = /[/\\:*?"<>|]+/g
const RESERVED_NAME = /^(con|prn|aux|nul|clock\$|conin\$|conout\$|(com|lpt)[0-9¹²³])\s*(\.|$)/i
/** Up to two, so that a shortened `offer.pdf.exe` still shows both. */
const EXTENSIONS = /(\.[^.\s]{1,12}){1,2}$/u

/**
 * The name of a file that somebody sent, safe to store, to show and to save: no path, no hidden or
 * direction-changing characters, no name that a system reserves, not long. It keeps its letters of
 * any script, and every extension in sight.
 */
export function safeFilename(name: null | string | undefined): string {
  const visible = ends(name ?? '')
    .replace(/[\t\n\r]/g, ' ')
    .replace(INVISIBLE, '')
    .normalize('NFC')
  const plain = trim(visible.replace(RESERVED, '_').replace(BLANK, ' '))
  if (!plain) return UNNAMED
  return shorten(RESERVED_NAME.test(plain) ? `_${plain}` : plain)
}

const ends = (name: string) =>
  name.length > 2 * READ_EACH_END ? name.slice(0, READ_EACH_END) + name.slice(-READ_EACH_END) : name

const trim = (name: string) => name.replace(/^[.\s]+|[.\s]+$/g, '')

function shorten(name: string): string {
  if (bytesOf(name) <= MOST_BYTES) return name
  const extensions = EXTENSIONS.exec(name)?.[0] ?? ''
  const stem = name.slice(0, name.length - extensions.length)
  return trim(firstBytes(stem, MOST_BYTES - bytesOf(extensions)) + extensions)
}

const bytesOf = (text: string) => new TextEncoder().encode(text).length

/** As many whole characters as fit. */
function firstBytes(text: string, most: number): string {
  let kept = ''
  let bytes = 0
  for (const character of text) {
    bytes += bytesOf(character)
    if (bytes > most) break
    kept += character
  }
  return kept
}
