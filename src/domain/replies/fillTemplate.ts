import type { TemplateVariable } from './templateVariables'

export type TemplateValues = Partial<Record<TemplateVariable, null | string>>

/** The text with what is known in place of its variables; what is not known stays to be seen. */
export const fillTemplate = (text: string, values: TemplateValues): string =>
  text.replace(
    /\{\{ *([a-zA-Z.]+) *\}\}/g,
    (variable, name: TemplateVariable) =>
      (Object.hasOwn(values, name) ? values[name] : null) || variable,
  )
