import type { RuleConditions } from './routingKnowledge'

type Written = { [K in keyof RuleConditions]?: unknown }

/** The values that some conditions choose from: who names all of them leaves nothing out. */
export type Choices = Partial<Record<keyof RuleConditions, readonly string[]>>

const isGiven = (value: unknown) =>
  Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined

/** Whether every condition given is one that any enquiry meets. */
export const sendsEverything = (conditions: Written, choices: Choices): boolean => {
  const given = Object.entries(conditions).filter(([, value]) => isGiven(value))
  return (
    given.length > 0 &&
    given.every(([name, value]) => {
      const all = choices[name as keyof RuleConditions]
      return all !== undefined && all.every((each) => (value as unknown[]).includes(each))
    })
  )
}
