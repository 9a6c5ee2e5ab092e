/**
 * Words with what holds them together: `ofd-2026-000001`, `jane.doe@example.org`, `co-operation`. An
 * apostrophe does not: it is written in several ways.
 */
const compound = /[\p{L}\p{N}]+(?:[-.@_+][\p{L}\p{N}]+)*/gu

/** The words of a text as they are searched for: lower case, without accents, none too long. */
export const compounds = (text: string): string[] =>
  (
    text.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase().match(compound) ??
    []
  ).map((word) => word.slice(0, LONGEST))

const LONGEST = 80
