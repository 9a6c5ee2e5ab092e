export const priorities = ['low', 'normal', 'high', 'urgent'] as const

export type Priority = (typeof priorities)[number]

/** The priority that a routing decision names; `normal` when it names none that we know. */
export const priorityOf = (name: null | string | undefined): Priority =>
  priorities.find((priority) => priority === name) ?? 'normal'
