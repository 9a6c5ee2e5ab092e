import type { Field, NumberField, TextField, Validate } from 'payload'
import { number, text } from 'payload/shared'

import { inLanguageOf } from '@/i18n/inLanguageOf'

import type { Labelled } from './Labelled'
import { liveKey } from './liveKey'
import { validateAll } from './validateAll'

type UniqueField = NumberField | TextField

/**
 * A field whose value no two live documents share, while a trashed document gives its value free.
 * The databases cannot say that alike (they differ on NULL in unique indexes), so a hidden key
 * beside the field, `<name>Key`, carries the unique index. `taken` is the objection to a second.
 */
export function uniqueWhileLive(field: UniqueField, taken: Labelled): Field[] {
  const sound = (field.validate ?? (field.type === 'text' ? text : number)) as Validate
  return [
    {
      ...field,
      index: true,
      validate: validateAll(sound, validateFree(field.name, taken)),
    } as Field,
    {
      name: `${field.name}Key`,
      type: 'text',
      label: field.label,
      unique: true,
      hidden: true,
      hooks: {
        beforeChange: [({ data }) => liveKey(data?.[field.name], data?.deletedAt)],
      },
    },
  ]
}

/** Objects beside the field itself; the index settles what a race lets through. */
const validateFree =
  (name: string, taken: Labelled): Validate =>
  async (value, { collectionSlug, event, id, req }) => {
    if (event === 'onChange' || value === undefined || value === null) return true
    const { totalDocs } = await req.payload.count({
      collection: collectionSlug as 'users',
      // A value can be taken by a document that this user may not read.
      overrideAccess: true,
      req,
      where: {
        and: [{ [name]: { equals: value } }, ...(id ? [{ id: { not_equals: id } }] : [])],
      },
    })
    return totalDocs === 0 || inLanguageOf(req, taken)
  }
