const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** The words of RTF that matter to its text. */
export const rtfWords = {
  characters: new Map([
    ['par', '\n'],
    ['line', '\n'],
    ['sect', '\n'],
    ['page', '\n'],
    ['row', '\n'],
    ['nestrow', '\n'],
    ['tab', '\t'],
    ['cell', '\t'],
    ['nestcell', '\t'],
    ['emspace', ' '],
    ['enspace', ' '],
    ['emdash', '—'],
    ['endash', '–'],
    ['lquote', '‘'],
    ['rquote', '’'],
    ['ldblquote', '“'],
    ['rdblquote', '”'],
    ['bullet', '•'],
  ]),

  symbols: new Map([
    ['\\', '\\'],
    ['{', '{'],
    ['}', '}'],
    ['~', ' '],
    ['_', '-'],
    ['\n', '\n'],
    ['\r', '\n'],
  ]),

  /** What begins a group that is no text of the mail. */
  unread: setOf(
    'colortbl stylesheet info pict header headerl headerr headerf footer footerl footerr footerf ' +
      'filetbl nonesttables objdata xe tc rxe private1',
  ),

  /** The marks of lists as RTF has them, which HTML within RTF has a second time. */
  listMarks: setOf('pntext listtext'),

  /** Code pages of the character sets that a document can name. */
  charsets: new Map([
    ['mac', 10000],
    ['pc', 437],
    ['pca', 850],
  ]),
}
