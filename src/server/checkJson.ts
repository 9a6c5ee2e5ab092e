import { HttpFault } from './httpFault'

/** Deep enough for rich text with nested lists; far from what exhausts a stack. */
const MAX_DEPTH = 40

/**
 * The one JSON object of a text, or nothing of none; throws a 400 where it is anything else, holds a
 * NUL or is nested too deeply.
 */
export function checkJson(text: string): object | undefined {
  if (text.trim() === '') return undefined
  const value = parse(text)
  if (value === null || typeof value !== 'object' || Array.isArray(value)) refuse()
  checkValue(value, 0)
  return value
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    refuse()
  }
}

function checkValue(value: unknown, depth: number): void {
  if (depth > MAX_DEPTH) refuse()
  if (typeof value === 'string') return checkString(value)
  if (value === null || typeof value !== 'object') return
  for (const [key, child] of Object.entries(value)) {
    checkString(key)
    if (key === '__proto__') refuse()
    checkValue(child, depth + 1)
  }
}

/** A lone surrogate is no text: the database would store another one than was sent. */
function checkString(text: string): void {
  if (text.includes('\0') || /\p{Surrogate}/u.test(text)) refuse()
}

function refuse(): never {
  throw new HttpFault('invalidBody')
}
