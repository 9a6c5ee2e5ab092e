import { publicContent } from '@/access/publicContent'

import { checkQuery } from '../checkQuery'
import { cleanUrl } from '../cleanUrl'

/** `name` is that of the collection or global in `publicContent`. */
export type PublishedAddress = { name: string; url: string }

/** All that an answer to a reader can depend on; with any other parameter it is not kept. */
const PARAMETERS = [
  'depth',
  'fallback-locale',
  'fallbackLocale',
  'flattenLocales',
  'joins',
  'limit',
  'locale',
  'page',
  'pagination',
  'populate',
  'select',
  'sort',
  'where',
]

/**
 * A read of published content in canonical form: addresses that differ in nothing that matters have
 * one `url`. Nothing for any other address, and for those that the server refuses.
 */
export function publishedAddress(url: string, maxDepth: number): PublishedAddress | undefined {
  try {
    return recognised(new URL(`http://localhost${cleanUrl(url)}`), maxDepth)
  } catch {
    return undefined
  }
}

function recognised({ pathname, search }: URL, maxDepth: number): PublishedAddress | undefined {
  const name = nameOf(pathname)
  const query = new URLSearchParams(checkQuery(search))
  const isKnown = [...query.keys()].every((each) => PARAMETERS.includes(baseOf(each)))
  if (!name || !isKnown || Number(query.get('depth')) > maxDepth) return undefined
  const canonical = canonicalQuery(query)
  return { name, url: pathname + (canonical && `?${canonical}`) }
}

/** Of a collection a list, a count or one document by its id; of a global itself. */
function nameOf(pathname: string): string | undefined {
  const [, collection] = /^\/api\/([\w-]+)(?:\/(?:count|[0-9a-f-]{24,36}))?$/.exec(pathname) ?? []
  const [, global] = /^\/api\/(globals\/[\w-]+)$/.exec(pathname) ?? []
  return publicContent.find((name) => name === (collection ?? global))
}

/**
 * Parameters in the order of their names, without the language that is anyway the first. Those of
 * one name (`where[a]`, `where[b]`) stay in their order, since they are read as one value.
 */
function canonicalQuery(query: URLSearchParams): string {
  const isDefault = query.getAll('locale').join() === 'en'
  const parameters = [...query].filter(([name]) => !(isDefault && name === 'locale'))
  parameters.sort(([a], [b]) => compare(baseOf(a), baseOf(b)))
  return new URLSearchParams(parameters).toString()
}

const baseOf = (parameter: string) => parameter.split('[')[0]!
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
