import { HttpFault } from './httpFault'

const MAX_PARAMETERS = 500
const MAX_BRACKETS = 10
const MAX_LIMIT = 1000
const SCALARS = ['depth', 'limit', 'page', 'locale', 'draft', 'trash', 'pagination']
/** What Payload reads as one value: of several it makes a list, which no part of it expects there. */
const ONCE = [...SCALARS, 'where', 'data']
const LOCALES = ['', 'en', 'ko', 'all', '*', 'null', 'undefined']

const wholeNumber = (min: number) => (value: string) =>
  /^\d{1,15}$/.test(value) && Number(value) >= min
const isJson = (value: string) => {
  try {
    return typeof JSON.parse(value) === 'object'
  } catch {
    return false
  }
}

/** Parameters that Payload would misread in silence, or answer with a fault of the server. */
const checks: Record<string, (value: string) => boolean> = {
  depth: wholeNumber(0),
  limit: wholeNumber(0),
  page: wholeNumber(1),
  sort: (value) => /^(-?[\w.-]*\w,)*-?[\w.-]*\w$/.test(value),
  locale: (value) => LOCALES.includes(value),
  where: isJson,
  data: isJson,
}

/** The query (with its `?`) as it goes on to Payload: checked, and never without a limit. */
export function checkQuery(search: string): string {
  const query = new URLSearchParams(search)
  if (query.size > MAX_PARAMETERS) throw new HttpFault('invalidQuery')
  for (const [name, value] of query) checkParameter(name, value)
  const twice = ONCE.find((name) => query.getAll(name).length > 1)
  if (twice) throw new HttpFault('invalidQuery', { parameter: twice })
  return capped(query) ?? search
}

function checkParameter(name: string, value: string): void {
  const [base = '', ...brackets] = name.split('[')
  // `[limit]` is `limit` to Payload, but to no check of ours.
  const isNested = brackets.length > 0 && (base === '' || SCALARS.includes(base))
  if (
    isNested ||
    brackets.length > MAX_BRACKETS ||
    name.includes('__proto__') ||
    checks[name]?.(value) === false
  ) {
    throw new HttpFault('invalidQuery', { parameter: name.slice(0, 100) })
  }
}

/** `limit=0` and `pagination=false` mean "everything" to Payload: here they mean the largest page. */
function capped(query: URLSearchParams): string | undefined {
  const limit = query.get('limit')
  const unlimited = limit === null ? query.get('pagination') === 'false' : Number(limit) === 0
  if (!unlimited && Number(limit) <= MAX_LIMIT) return undefined
  query.set('limit', String(MAX_LIMIT))
  return `?${query}`
}
