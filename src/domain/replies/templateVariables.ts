/** What a template can name, as in `{{contact.name}}`. */
export const templateVariables = [
  'contact.name',
  'company.name',
  'reference',
  'subject',
  'theme.name',
  'owner.name',
  'respondBy',
  'today',
] as const

export type TemplateVariable = (typeof templateVariables)[number]
