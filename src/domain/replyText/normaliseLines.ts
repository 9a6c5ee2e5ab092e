import { findAttribution } from './findAttribution'

// Marks of direction and of nothing, which mail programs put around names and dates.
const invisible = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g
const oddSpaces = /[\u00a0\u2000-\u200a\u202f\u3000]/g

// Programs wrap long lines inside the angle brackets of an address.
const cutInBrackets = /<[ \t]*\n[ \t>]*(?=[^\s<>@]{1,100}@[^\s<>@]{1,200}>)/g
const cutBeforeBracket = /(<[^\s<>@]{1,100}@[^\s<>@]{1,200})[ \t]*\n[ \t]*(?=>)/g

// Programs that make text of HTML put the line that says who wrote behind the last words.
const attributionBehind =
  /(\S)(?: {1,3}|-{2,4} ?)(?=on (?:mon|tue|wed|thu|fri|sat|sun)[a-z]*, [^\n]{10,200}\bwrote:[ \t]*$)/gim
const namedBehind =
  /((?<=\p{L}{3} ?)[.!?]|[。！？]) {0,3}(?=(?:(?:on|am|le|el|il|em|op|w dniu|dnia) |\d{4} ?[.년年]|\p{L}{2,4}[.,]{1,2} \d)[^\n]{6,150}<[^\s<>@]{1,64}@[^\s<>@]{1,200}>[^\n@.]{0,20}[:：][ \t]*$)/gimu

// Others put the first words that they quote behind it.
const attributionAhead = /^((?![\s>|＞])[^\n]{10,300}?[>"][^\n@.:：<>"(]{0,20}[:：])[ \t]*(?=\S)/gm

/** The beginning of a line alone, where it is an attribution, and the rest below it. */
const setApart = (all: string, beginning: string): string =>
  findAttribution([beginning], 0) > 0 ? `${beginning}\n` : all

/** The lines of a mail, freed of what only the eye does not see, with addresses on one line. */
export function normaliseLines(text: string): string[] {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(invisible, '')
    .replace(oddSpaces, ' ')
    .replace(cutInBrackets, '<')
    .replace(cutBeforeBracket, '$1')
    .replace(attributionBehind, '$1\n')
    .replace(namedBehind, '$1\n')
    .replace(attributionAhead, setApart)
    .split('\n')
    .map((line) => line.trimEnd())
}
