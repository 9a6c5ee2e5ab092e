import type { ClientField } from 'payload'

const holds = (fields: ClientField[], name: string): boolean =>
  fields.some((field) => {
    if ('name' in field && field.name) return field.name === name
    return 'fields' in field && holds(field.fields, name)
  })

/** Which tab shows a field (by its path); null for one outside the tabs, undefined for an unknown. */
export function tabIndexOf(fields: ClientField[], path: string): number | null | undefined {
  const name = path.split('.')[0] ?? path
  const tabs = fields.find((field) => field.type === 'tabs')
  const index = tabs?.tabs.findIndex((tab) => holds(tab.fields, name)) ?? -1
  if (index >= 0) return index
  return holds(fields, name) ? null : undefined
}
