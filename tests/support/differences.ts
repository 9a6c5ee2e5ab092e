type Fields = Record<string, unknown>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isWords = (value: unknown): value is { en: string; ko: string } =>
  isFields(value) && 'en' in value && 'ko' in value

const isNothing = (value: unknown) =>
  value === null ||
  value === undefined ||
  (isFields(value) && Object.values(value).every(isNothing))

/**
 * Where a document, read in all locales with its relationships populated, does not say what a
 * record of the prospectus says: one line for each fact that is missing or different.
 */
export function differences(fact: unknown, stored: unknown, path = ''): string[] {
  if (fact === null || fact === undefined) return isNothing(stored) ? [] : [`${path}: not empty`]
  if (Array.isArray(fact)) return listDifferences(fact, stored, path)
  if (isFields(fact)) return fieldDifferences(fact, stored, path)
  return says(stored, fact) ? [] : [`${path}: ${JSON.stringify(fact)} ≠ ${JSON.stringify(stored)}`]
}

/** A reference says its slug or map number, a period its English words. */
const says = (stored: unknown, fact: unknown): boolean =>
  stored === fact || (isFields(stored) && [stored.slug, stored.mapNumber, stored.en].includes(fact))

function listDifferences(facts: unknown[], stored: unknown, path: string): string[] {
  if (facts.every(isWords) && isWords(stored)) {
    const words = stored as unknown as Record<'en' | 'ko', string[]>
    return facts.flatMap((fact, index) =>
      differences(fact, { en: words.en[index], ko: words.ko[index] }, `${path}[${index}]`),
    )
  }
  const items = Array.isArray(stored) ? stored : []
  if (items.length !== facts.length) return [`${path}: ${facts.length} ≠ ${items.length} items`]
  return facts.flatMap((fact, index) => differences(fact, items[index], `${path}[${index}]`))
}

function fieldDifferences(fact: Fields, stored: unknown, path: string): string[] {
  if (!isFields(stored)) return [`${path}: missing`]
  return Object.entries(fact).flatMap(([name, value]) =>
    differences(value, stored[name] ?? stored[`${name}Text`], path ? `${path}.${name}` : name),
  )
}
