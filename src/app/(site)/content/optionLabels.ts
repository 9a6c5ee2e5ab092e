import type { FlattenedField } from 'payload'

import type { ContentSlug } from '@/collections/slugs'
import type { Language, Words } from '@/i18n/languages'
import { runningPayload } from '@/server/runningPayload'

/** The options of a select field as the collection defines them: value → words of the language. */
export async function optionLabels(
  collection: ContentSlug,
  field: string,
  language: Language,
): Promise<Record<string, string>> {
  const { flattenedFields } = runningPayload().collections[collection].config
  const select = flattenedFields.find(({ name }) => name === field)
  if (!isSelect(select)) throw new Error(`${collection}.${field} has no options.`)
  return Object.fromEntries(
    select.options.map((option) =>
      typeof option === 'string'
        ? [option, option]
        : [option.value, (option.label as Words)[language]],
    ),
  )
}

const isSelect = (field?: FlattenedField): field is Extract<FlattenedField, { type: 'select' }> =>
  field?.type === 'select'
