type ElementKind = 'unread' | 'void' | 'paragraph' | 'block' | 'inline'

const names: [ElementKind, string][] = [
  ['unread', 'style script title template noscript svg object select'],
  ['void', 'br hr img input meta link wbr area base col'],
  ['paragraph', 'p h1 h2 h3 h4 h5 h6 ul ol pre table'],
  ['block', 'div li tr dl dt dd section article header footer main form blockquote address center'],
  ['block', 'figure fieldset caption tbody thead body'],
]
const kinds = new Map(names.flatMap(([kind, list]) => list.split(' ').map((name) => [name, kind])))

/** What an element of HTML does to the text it holds. */
export const elementKind = (name: string): ElementKind => kinds.get(name) ?? 'inline'
